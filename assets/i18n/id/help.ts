<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>What can I do here?</source>
        <translation>Apa yang bisa dilakukan di sini?</translation>
    </message>
    <message>
        <source>Keys on the keyboard</source>
        <translation>Tombol papan ketik</translation>
    </message>
    <message>
        <source>I see, close</source>
        <translation>Mengerti, tutup</translation>
    </message>
    <message>
        <source>Press your own name to practise.</source>
        <translation>Tekan nama sendiri untuk mulai berlatih.</translation>
    </message>
    <message>
        <source>No name yet? Press Add a name.</source>
        <translation>Belum ada nama? Tekan Tambah nama.</translation>
    </message>
    <message>
        <source>Letters too small? Open Settings.</source>
        <translation>Tulisan terlalu kecil? Buka Pengaturan.</translation>
    </message>
    <message>
        <source>Start with the door on the left.</source>
        <translation>Mulai dari pintu yang paling kiri.</translation>
    </message>
    <message>
        <source>The audience is not real. Mistakes are fine.</source>
        <translation>Penontonnya tiruan. Salah tidak apa-apa.</translation>
    </message>
    <message>
        <source>Old results stand behind the last door.</source>
        <translation>Hasil latihan lama ada di pintu terakhir.</translation>
    </message>
    <message>
        <source>Follow the sentence in the tinted box first.</source>
        <translation>Ikuti dulu kalimat di kotak yang berwarna.</translation>
    </message>
    <message>
        <source>All three good? Press Start rehearsal.</source>
        <translation>Ketiganya bagus? Tekan Mulai latihan.</translation>
    </message>
    <message>
        <source>Not good yet? You may start anyway.</source>
        <translation>Belum bagus? Boleh tekan Mulai walau belum pas.</translation>
    </message>
    <message>
        <source>Talk to the camera. Comments come in beside it.</source>
        <translation>Bicara ke kamera. Komentar masuk di sebelahnya.</translation>
    </message>
    <message>
        <source>Press a comment, then choose what to do.</source>
        <translation>Tekan satu komentar, lalu pilih tindakannya.</translation>
    </message>
    <message>
        <source>Pressed wrongly? Press Undo within 15 seconds.</source>
        <translation>Salah tekan? Tekan Batalkan sebelum 15 detik.</translation>
    </message>
    <message>
        <source>The rehearsal goes on while you read this.</source>
        <translation>Latihan tetap berjalan selama Ibu membaca ini.</translation>
    </message>
    <message>
        <source>Read first what went well already.</source>
        <translation>Baca dulu yang sudah bagus.</translation>
    </message>
    <message>
        <source>Press a mark on the curve to see its comment.</source>
        <translation>Tekan tanda di grafik untuk melihat komentarnya.</translation>
    </message>
    <message>
        <source>Print it, or save it as PDF.</source>
        <translation>Rapor bisa dicetak atau disimpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Each choice is used at once.</source>
        <translation>Setiap pilihan langsung dipakai.</translation>
    </message>
    <message>
        <source>Erasing a name asks you first.</source>
        <translation>Sebelum nama dihapus, Ibu ditanya dulu.</translation>
    </message>
    <message>
        <source>Take a Before photo while the light is bad.</source>
        <translation>Ambil Foto Sebelum selagi cahayanya kurang.</translation>
    </message>
    <message>
        <source>Mend the place, then take the After photo.</source>
        <translation>Rapikan tempatnya, lalu ambil Foto Sesudah.</translation>
    </message>
    <message>
        <source>Press Compare to show both side by side.</source>
        <translation>Tekan Bandingkan untuk melihat keduanya.</translation>
    </message>
    <message>
        <source>to the next button</source>
        <translation>ke tombol berikutnya</translation>
    </message>
    <message>
        <source>press the button</source>
        <translation>tekan tombol itu</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>kembali, tidak ada yang hilang</translation>
    </message>
    <message>
        <source>let go, the live goes on</source>
        <translation>lepas pilihan, latihan jalan terus</translation>
    </message>
    <message>
        <source>to the next part of the page</source>
        <translation>ke bagian halaman berikutnya</translation>
    </message>
    <message>
        <source>full screen on or off</source>
        <translation>layar penuh atau biasa</translation>
    </message>
    <message>
        <source>larger or smaller letters</source>
        <translation>tulisan lebih besar atau kecil</translation>
    </message>
    <message>
        <source>walk through the names</source>
        <translation>pindah dari nama ke nama</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>tambah nama</translation>
    </message>
    <message>
        <source>open a door</source>
        <translation>buka pintu</translation>
    </message>
    <message>
        <source>camera, microphone, phone</source>
        <translation>kamera, mikrofon, HP</translation>
    </message>
    <message>
        <source>start, once all is good</source>
        <translation>mulai, kalau semua bagus</translation>
    </message>
    <message>
        <source>choose a comment</source>
        <translation>pilih komentar</translation>
    </message>
    <message>
        <source>answer, delete, mute</source>
        <translation>jawab, hapus, bisukan</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>end the rehearsal, asks first</source>
        <translation>akhiri latihan, ditanya dulu</translation>
    </message>
    <message>
        <source>open a tab</source>
        <translation>buka bagian rapor</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>simpan sebagai PDF</translation>
    </message>
    <message>
        <source>the same rehearsal again</source>
        <translation>ulangi latihan yang sama</translation>
    </message>
    <message>
        <source>Before photo, After photo</source>
        <translation>Foto Sebelum, Foto Sesudah</translation>
    </message>
    <message>
        <source>guide lines on or off</source>
        <translation>garis bantu nyala atau mati</translation>
    </message>
    <message>
        <source>save both photos</source>
        <translation>simpan kedua foto</translation>
    </message>
</context>
</TS>
