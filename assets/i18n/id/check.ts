<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>check</name>
    <message>
        <source>Check camera and sound</source>
        <translation>Cek kamera dan suara</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Mirror image. Viewers see it the other way round.</source>
        <translation>Bayangan cermin. Penonton melihat kebalikannya.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Use a phone camera</source>
        <translation>Pakai kamera HP</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Pilih kamera</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>Pilih mikrofon</translation>
    </message>
    <message>
        <source>Nothing found. Plug one in.</source>
        <translation>Belum ada. Pasang dulu, ya Bu.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cahaya</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bagus</translation>
    </message>
    <message>
        <source>Almost</source>
        <translation>Hampir</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Light cannot be read yet</source>
        <translation>Cahaya belum terbaca</translation>
    </message>
    <message>
        <source>Sound cannot be read yet</source>
        <translation>Suara belum terbaca</translation>
    </message>
    <message>
        <source>Position cannot be read yet</source>
        <translation>Posisi belum terbaca</translation>
    </message>
    <message>
        <source>{axis} {score}, {verdict}. {sentence}</source>
        <translation>{axis} {score}, {verdict}. {sentence}</translation>
    </message>
    <message>
        <source>Start rehearsal</source>
        <translation>Mulai latihan</translation>
    </message>
    <message>
        <source>Start though not all is good</source>
        <translation>Mulai walau belum pas</translation>
    </message>
    <message>
        <source>Very good!</source>
        <translation>Bagus sekali, Bu!</translation>
    </message>
    <message>
        <source>Stay like that. Then press Start rehearsal.</source>
        <translation>Tetap begitu, Bu. Lalu tekan Mulai latihan.</translation>
    </message>
    <message>
        <source>Make the large one good first.</source>
        <translation>Perbaiki yang besar dulu, pelan-pelan saja.</translation>
    </message>
    <message>
        <source>Your picture as in a mirror</source>
        <translation>Gambar Ibu seperti di cermin</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <translation>Geser ke kiri Ibu</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <translation>Geser ke kanan Ibu</translation>
    </message>
    <message>
        <source>Before the live</source>
        <translation>Sebelum live</translation>
    </message>
    <message>
        <source>Tick what is ready. The gauges tick the first three.</source>
        <translation>Centang yang sudah siap. Tiga teratas tercentang sendiri.</translation>
    </message>
    <message>
        <source>Before the live: {done} of {all}</source>
        <translation>Sebelum live: {done} dari {all}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Friends and script</source>
        <translation>Teman dan naskah</translation>
    </message>
    <message>
        <source>Later, for a real live</source>
        <translation>Nanti, untuk live sungguhan</translation>
    </message>
    <message>
        <source>Face is bright</source>
        <translation>Wajah terlihat terang</translation>
    </message>
    <message>
        <source>Face is in the middle</source>
        <translation>Wajah pas di tengah</translation>
    </message>
    <message>
        <source>Voice is clear, fan and TV off</source>
        <translation>Suara jelas, kipas dan TV mati</translation>
    </message>
    <message>
        <source>Other phones silenced</source>
        <translation>HP lain disenyapkan</translation>
    </message>
    <message>
        <source>Signal or wifi is strong</source>
        <translation>Sinyal atau wifi kuat</translation>
    </message>
    <message>
        <source>A friend moderates</source>
        <translation>Ada teman jadi moderator</translation>
    </message>
    <message>
        <source>Script was read</source>
        <translation>Naskah sudah dibaca</translation>
    </message>
    <message>
        <source>1,000 followers reached</source>
        <translation>Pengikut sudah 1.000</translation>
    </message>
    <message>
        <source>18 years or older</source>
        <translation>Umur 18 tahun ke atas</translation>
    </message>
    <message>
        <source>Account is 30 days old</source>
        <translation>Akun sudah 30 hari</translation>
    </message>
    <message>
        <source>Videos are safe and decent</source>
        <translation>Isi video aman dan sopan</translation>
    </message>
    <message>
        <source>Ticked by the gauge</source>
        <translation>Tercentang dari hasil ukur</translation>
    </message>
    <message>
        <source>{audience} viewers, {minutes} minutes</source>
        <translation>{audience} penonton, {minutes} menit</translation>
    </message>
    <message>
        <source>Rehearsal: {title}, {audience} viewers, {minutes} minutes. Press to change.</source>
        <translation>Latihan: {title}, {audience} penonton, {minutes} menit. Tekan untuk mengubah.</translation>
    </message>
    <message>
        <source>What shall we rehearse?</source>
        <translation>Mau latihan seperti apa?</translation>
    </message>
    <message>
        <source>How many viewers?</source>
        <translation>Berapa penonton?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Berapa lama?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tentang apa?</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Two of us</source>
        <translation>Berdua</translation>
    </message>
    <message>
        <source>Who sits here: {seats}</source>
        <translation>Yang duduk di sini: {seats}</translation>
    </message>
    <message>
        <source>with {partner} as moderator</source>
        <translation>bersama {partner} sebagai moderator</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Siapa yang duduk di sini?</translation>
    </message>
    <message>
        <source>The host talks. The moderator minds the comments.</source>
        <translation>Pembawa acara bicara. Moderator menjaga komentar.</translation>
    </message>
    <message>
        <source>Who is the moderator?</source>
        <translation>Siapa moderatornya?</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Teman lain</translation>
    </message>
    <message>
        <source>Change seats</source>
        <translation>Tukar tempat</translation>
    </message>
    <message>
        <source>What the moderator may do</source>
        <translation>Izin moderator</translation>
    </message>
    <message>
        <source>What may the moderator do?</source>
        <translation>Apa izin moderator?</translation>
    </message>
    <message>
        <source>Without a tick, the button is not there.</source>
        <translation>Tanpa centang, tombolnya tidak muncul.</translation>
    </message>
    <message>
        <source>Delete comments</source>
        <translation>Hapus komentar</translation>
    </message>
    <message>
        <source>Mute viewers</source>
        <translation>Bisukan penonton</translation>
    </message>
    <message>
        <source>Block viewers</source>
        <translation>Blokir penonton</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Saring kata</translation>
    </message>
    <message>
        <source>Freeze comments</source>
        <translation>Bekukan komentar</translation>
    </message>
    <message>
        <source>Pin comments</source>
        <translation>Sematkan komentar</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Begini saja</translation>
    </message>
    <message>
        <source>{count} viewers</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} menit</translation>
    </message>
    <message>
        <source>Use a phone as the camera</source>
        <translation>HP jadi kamera</translation>
    </message>
    <message>
        <source>Open a camera app on the phone. Type the address it shows.</source>
        <translation>Buka aplikasi kamera di HP. Ketik alamat yang muncul.</translation>
    </message>
    <message>
        <source>The phone and this laptop must share one wifi.</source>
        <translation>HP dan laptop harus satu wifi.</translation>
    </message>
    <message>
        <source>Address of the phone camera</source>
        <translation>Alamat kamera HP</translation>
    </message>
    <message>
        <source>http://192.168.1.5:8080/video</source>
        <translation>http://192.168.1.5:8080/video</translation>
    </message>
    <message>
        <source>The address must begin with http://</source>
        <translation>Alamat harus diawali http://</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Pakai kamera ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Pilih kamera lain</translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation>Pilih mikrofon lain</translation>
    </message>
    <message>
        <source>No camera yet</source>
        <translation>Kamera belum ada</translation>
    </message>
    <message>
        <source>The camera is used by another app</source>
        <translation>Kamera sedang dipakai aplikasi lain</translation>
    </message>
    <message>
        <source>The picture was lost</source>
        <translation>Gambar terputus</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kamera belum diizinkan</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>Gambarnya hitam</translation>
    </message>
    <message>
        <source>No microphone yet</source>
        <translation>Mikrofon belum ada</translation>
    </message>
    <message>
        <source>The microphone is used by another app</source>
        <translation>Mikrofon sedang dipakai aplikasi lain</translation>
    </message>
    <message>
        <source>The sound was lost</source>
        <translation>Suara terputus</translation>
    </message>
    <message>
        <source>The microphone is not allowed</source>
        <translation>Mikrofon belum diizinkan</translation>
    </message>
    <message>
        <source>The microphone hears nothing</source>
        <translation>Mikrofon tidak mendengar apa-apa</translation>
    </message>
    <message>
        <source>Plug in a camera, then press Try again.</source>
        <translation>Pasang kamera, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Close Zoom or WhatsApp, then press Try again.</source>
        <translation>Tutup Zoom atau WhatsApp, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Press Try again to get the picture back.</source>
        <translation>Tekan Coba lagi supaya gambar kembali.</translation>
    </message>
    <message>
        <source>Allow the camera in the settings, then try again.</source>
        <translation>Izinkan kamera di pengaturan, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Open the cover of the camera.</source>
        <translation>Buka penutup kamera di atas layar.</translation>
    </message>
    <message>
        <source>Plug in a microphone, then press Try again.</source>
        <translation>Pasang mikrofon, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Close the other app, then press Try again.</source>
        <translation>Tutup aplikasi itu, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Press Try again to be heard.</source>
        <translation>Tekan Coba lagi supaya suara terdengar.</translation>
    </message>
    <message>
        <source>Allow the microphone in the settings, then try again.</source>
        <translation>Izinkan mikrofon di pengaturan, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Switch the microphone on, then press Try again.</source>
        <translation>Nyalakan mikrofon, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Menunggu kamera</translation>
    </message>
</context>
</TS>
