<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>Trainer mode</source>
        <translation>Mode pelatih</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Camera demonstration</source>
        <translation>Demo kamera</translation>
    </message>
    <message>
        <source>The whole picture of the camera, as in a mirror</source>
        <translation>Seluruh gambar kamera, seperti di cermin</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>Bayangan cermin</translation>
    </message>
    <message>
        <source>Waiting for camera and microphone</source>
        <translation>Menunggu kamera dan mikrofon</translation>
    </message>
    <message>
        <source>All is good now. Take the photo After.</source>
        <translation>Semua sudah pas. Ambil Foto Sesudah.</translation>
    </message>
    <message>
        <source>{axis} {score}, {verdict}</source>
        <translation>{axis} {score}, {verdict}</translation>
    </message>
    <message>
        <source>{axis}, not read yet</source>
        <translation>{axis}, belum terbaca</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Di atas gambar</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Garis bantu</translation>
    </message>
    <message>
        <source>Covered areas</source>
        <translation>Daerah tertutup</translation>
    </message>
    <message>
        <source>Face box</source>
        <translation>Kotak wajah</translation>
    </message>
    <message>
        <source>Light spread</source>
        <translation>Sebaran cahaya</translation>
    </message>
    <message>
        <source>Stripes on glare</source>
        <translation>Belang di silau</translation>
    </message>
    <message>
        <source>Large figures</source>
        <translation>Angka besar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ketik</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Above head {percent} %</source>
        <translation>Atas kepala {percent} %</translation>
    </message>
    <message>
        <source>Eyes at {percent} %</source>
        <translation>Mata di {percent} %</translation>
    </message>
    <message>
        <source>Viewers see this part</source>
        <translation>Bagian yang dilihat penonton</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Wajah</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar</translation>
    </message>
    <message>
        <source>Light spread. Face {face}, background {background} percent bright.</source>
        <translation>Sebaran cahaya. Wajah {face}, latar {background} persen terang.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>Face light</source>
        <translation>Terang wajah</translation>
    </message>
    <message>
        <source>Background to face</source>
        <translation>Latar lawan wajah</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ketajaman</translation>
    </message>
    <message>
        <source>Voice level</source>
        <translation>Keras suara</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Derau ruangan</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} stops</source>
        <translation>{value} stop</translation>
    </message>
    <message>
        <source>{value} dBFS</source>
        <translation>{value} dBFS</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>belum terbaca</translation>
    </message>
    <message>
        <source>{name} {value}, {verdict}</source>
        <translation>{name} {value}, {verdict}</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>silau</translation>
    </message>
    <message>
        <source>hazy lens</source>
        <translation>lensa buram</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>wajar</translation>
    </message>
    <message>
        <source>yellowish</source>
        <translation>kekuningan</translation>
    </message>
    <message>
        <source>bluish</source>
        <translation>kebiruan</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>Photo Before</source>
        <translation>Foto Sebelum</translation>
    </message>
    <message>
        <source>Photo After</source>
        <translation>Foto Sesudah</translation>
    </message>
    <message>
        <source>Before again</source>
        <translation>Ulang Sebelum</translation>
    </message>
    <message>
        <source>After again</source>
        <translation>Ulang Sesudah</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Take both photos first.</source>
        <translation>Ambil kedua foto dulu.</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Kembali ke kamera</translation>
    </message>
    <message>
        <source>Slide between before and after</source>
        <translation>Geser antara sebelum dan sesudah</translation>
    </message>
    <message>
        <source>Photo Before is kept in memory. Now mend the light.</source>
        <translation>Foto Sebelum diingat. Sekarang perbaiki cahayanya.</translation>
    </message>
    <message>
        <source>Photo After is kept in memory.</source>
        <translation>Foto Sesudah diingat.</translation>
    </message>
    <message>
        <source>There is no picture yet. Wait a moment.</source>
        <translation>Belum ada gambar. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Both photos are in memory only.</source>
        <translation>Kedua foto belum disimpan di laptop.</translation>
    </message>
    <message>
        <source>{axis} got better</source>
        <translation>{axis} membaik</translation>
    </message>
    <message>
        <source>{axis} got worse</source>
        <translation>{axis} menurun</translation>
    </message>
    <message>
        <source>{axis} stayed the same</source>
        <translation>{axis} tetap</translation>
    </message>
    <message>
        <source>{axis}: before {before}, after {after}</source>
        <translation>{axis}: sebelum {before}, sesudah {after}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard photos</source>
        <translation>Buang foto</translation>
    </message>
    <message>
        <source>Save both photos?</source>
        <translation>Simpan kedua foto?</translation>
    </message>
    <message>
        <source>A face can be seen. Ask the person first.</source>
        <translation>Wajah orang terlihat. Minta izin orangnya dulu.</translation>
    </message>
    <message>
        <source>Allowed, save</source>
        <translation>Sudah diizinkan, simpan</translation>
    </message>
    <message>
        <source>Allowed, choose a folder</source>
        <translation>Sudah diizinkan, pilih tempat</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Jangan simpan</translation>
    </message>
    <message>
        <source>Where shall the photos lie?</source>
        <translation>Foto disimpan di mana?</translation>
    </message>
    <message>
        <source>Saved: {place}</source>
        <translation>Tersimpan: {place}</translation>
    </message>
    <message>
        <source>Delete the saved photos</source>
        <translation>Hapus foto tersimpan</translation>
    </message>
    <message>
        <source>The saved photos are deleted.</source>
        <translation>Foto tersimpan sudah dihapus.</translation>
    </message>
    <message>
        <source>The photos could not be saved. Choose another place.</source>
        <translation>Foto belum tersimpan. Coba pilih tempat lain.</translation>
    </message>
    <message>
        <source>The photos could not be deleted. Close other apps.</source>
        <translation>Foto belum terhapus. Tutup aplikasi lain dulu.</translation>
    </message>
    <message>
        <source>Before and after {when}</source>
        <translation>Sebelum sesudah {when}</translation>
    </message>
    <message>
        <source>Gladi Live</source>
        <translation>Gladi Live</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Layar kedua</translation>
    </message>
    <message>
        <source>Close second screen</source>
        <translation>Tutup layar kedua</translation>
    </message>
    <message>
        <source>Picture for the audience</source>
        <translation>Gambar untuk peserta</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing to mend now.</source>
        <translation>Tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Terukur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>terlihat</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>terdengar</translation>
    </message>
    <message>
        <source>Other signs count too.</source>
        <translation>Tanda lain ikut dihitung.</translation>
    </message>
    <message>
        <source>Look at the marked part of the picture.</source>
        <translation>Lihat bagian gambar yang ditandai.</translation>
    </message>
    <message>
        <source>{value}°</source>
        <translation>{value}°</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation>{value} kali</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>So much light comes from the face.</source>
        <translation>Sebanyak itu cahaya dari wajah.</translation>
    </message>
    <message>
        <source>So much of the face is burnt out.</source>
        <translation>Sebanyak itu bagian wajah yang silau.</translation>
    </message>
    <message>
        <source>The background is so much brighter than the face.</source>
        <translation>Latar lebih terang dari wajah sebanyak itu.</translation>
    </message>
    <message>
        <source>One half of the face is so much darker.</source>
        <translation>Separuh wajah lebih gelap sebanyak itu.</translation>
    </message>
    <message>
        <source>The skin has a tint.</source>
        <translation>Warna kulit berubah.</translation>
    </message>
    <message>
        <source>The light is too yellow.</source>
        <translation>Cahayanya terlalu kuning.</translation>
    </message>
    <message>
        <source>The light is too blue.</source>
        <translation>Cahayanya terlalu biru.</translation>
    </message>
    <message>
        <source>The skin has a green or purple tint.</source>
        <translation>Warna kulit kehijauan atau keunguan.</translation>
    </message>
    <message>
        <source>The picture flickers so strongly.</source>
        <translation>Gambar berkedip sekuat itu.</translation>
    </message>
    <message>
        <source>So sharp are the edges of the face.</source>
        <translation>Setajam itu garis wajahnya.</translation>
    </message>
    <message>
        <source>No face is found.</source>
        <translation>Wajah tidak ditemukan.</translation>
    </message>
    <message>
        <source>The second face is so large beside the first.</source>
        <translation>Wajah kedua sebesar itu dibanding yang pertama.</translation>
    </message>
    <message>
        <source>Only a small face is left.</source>
        <translation>Tinggal wajah kecil di gambar.</translation>
    </message>
    <message>
        <source>The face fills so much of the height.</source>
        <translation>Wajah mengisi tinggi gambar sebanyak itu.</translation>
    </message>
    <message>
        <source>The face is so far from the middle.</source>
        <translation>Wajah sejauh itu dari tengah.</translation>
    </message>
    <message>
        <source>The eyes stand here, counted from the top.</source>
        <translation>Mata berada di situ, dihitung dari atas.</translation>
    </message>
    <message>
        <source>The head is so tilted.</source>
        <translation>Kepala miring sebanyak itu.</translation>
    </message>
    <message>
        <source>The face is turned away so far.</source>
        <translation>Wajah berpaling sejauh itu.</translation>
    </message>
    <message>
        <source>The microphone sends nothing.</source>
        <translation>Mikrofon tidak mengirim suara.</translation>
    </message>
    <message>
        <source>The sound broke off so often.</source>
        <translation>Suara terputus sebanyak itu.</translation>
    </message>
    <message>
        <source>The voice is so loud.</source>
        <translation>Suara sekeras itu.</translation>
    </message>
    <message>
        <source>The voice is so quiet.</source>
        <translation>Suara sepelan itu.</translation>
    </message>
    <message>
        <source>The voice is above the noise by so much.</source>
        <translation>Suara di atas derau sebanyak itu.</translation>
    </message>
    <message>
        <source>The echo is so strong.</source>
        <translation>Gema sekuat itu.</translation>
    </message>
    <message>
        <source>Nobody is speaking.</source>
        <translation>Tidak ada yang bicara.</translation>
    </message>
    <message>
        <source>A second voice is heard.</source>
        <translation>Ada suara kedua.</translation>
    </message>
    <message>
        <source>Trainer code</source>
        <translation>Kode pelatih</translation>
    </message>
    <message>
        <source>Type the digits of the code.</source>
        <translation>Ketik angka kodenya.</translation>
    </message>
    <message>
        <source>Make a trainer code</source>
        <translation>Buat kode pelatih</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits.</source>
        <translation>Pilih 4 sampai 8 angka.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Ketik kode yang sama sekali lagi.</translation>
    </message>
    <message>
        <source>At least four digits, please.</source>
        <translation>Minimal empat angka, ya.</translation>
    </message>
    <message>
        <source>The two differ. Choose again, please.</source>
        <translation>Kodenya belum sama. Pilih lagi dari awal, ya.</translation>
    </message>
    <message>
        <source>Not that one. Try once more, please.</source>
        <translation>Kodenya belum pas. Coba sekali lagi, ya.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Tunggu {seconds} detik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Sebentar...</translation>
    </message>
    <message>
        <source>Forgot it? Ask the keeper of this laptop.</source>
        <translation>Lupa kode? Tanya pengelola laptop.</translation>
    </message>
    <message>
        <source>Write it down in a safe place.</source>
        <translation>Catat di tempat yang aman.</translation>
    </message>
    <message>
        <source>Code, {count} digits typed</source>
        <translation>Kode, {count} angka terisi</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Hapus angka terakhir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Simpan kode</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The picture is gone. The camera is looked for again.</source>
        <translation>Gambar terputus. Kamera sedang dicari lagi.</translation>
    </message>
</context>
</TS>
