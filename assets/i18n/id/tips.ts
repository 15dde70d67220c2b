<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>tips</name>
    <message>
        <source>The light is just right.</source>
        <translation>Cahayanya sudah pas, Bu.</translation>
    </message>
    <message>
        <source>Turn your face to the window or a lamp.</source>
        <translation>Hadapkan wajah ke jendela atau lampu, ya Bu.</translation>
    </message>
    <message>
        <source>Too bright. Move back a little from the lamp.</source>
        <translation>Terlalu silau. Mundur sedikit dari lampu, Bu.</translation>
    </message>
    <message>
        <source>The light is behind you. Turn round to face it.</source>
        <translation>Cahaya ada di belakang Ibu. Putar badan menghadapnya.</translation>
    </message>
    <message>
        <source>The light comes from one side. Turn towards it.</source>
        <translation>Wajah terang sebelah. Putar badan menghadap cahaya, Bu.</translation>
    </message>
    <message>
        <source>The colours look odd. Use a white lamp or daylight.</source>
        <translation>Warna wajah berubah. Pakai lampu putih atau cahaya jendela.</translation>
    </message>
    <message>
        <source>The lamp flickers. Try another lamp or the window.</source>
        <translation>Lampunya berkedip. Coba lampu lain atau cahaya jendela.</translation>
    </message>
    <message>
        <source>The picture is not clear. Wipe the lens with a soft cloth.</source>
        <translation>Gambar kurang jelas. Lap kamera dengan kain lembut, Bu.</translation>
    </message>
    <message>
        <source>You stand just right.</source>
        <translation>Posisi Ibu sudah pas.</translation>
    </message>
    <message>
        <source>Your face is not seen. Sit in front of the camera.</source>
        <translation>Wajah belum terlihat. Duduk di depan kamera, Bu.</translation>
    </message>
    <message>
        <source>Several faces are seen. Stay alone in the picture.</source>
        <translation>Ada beberapa wajah. Cukup Ibu sendiri di depan kamera.</translation>
    </message>
    <message>
        <source>A child is alone in front of the camera. Go to them.</source>
        <translation>Anak sendirian di depan kamera. Temani dulu, Bu.</translation>
    </message>
    <message>
        <source>Come a little closer to the camera.</source>
        <translation>Maju sedikit mendekati kamera, Bu.</translation>
    </message>
    <message>
        <source>Move back a little from the camera.</source>
        <translation>Mundur sedikit dari kamera, Bu.</translation>
    </message>
    <message>
        <source>Move to the middle of the picture.</source>
        <translation>Geser badan ke tengah gambar, Bu.</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <translation>Geser badan sedikit ke kiri Ibu.</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <translation>Geser badan sedikit ke kanan Ibu.</translation>
    </message>
    <message>
        <source>Raise the camera, or tilt the screen back.</source>
        <translation>Naikkan kamera, atau rebahkan layar ke belakang.</translation>
    </message>
    <message>
        <source>Lower the camera, or tilt the screen forward.</source>
        <translation>Turunkan kamera, atau tegakkan layar sedikit.</translation>
    </message>
    <message>
        <source>The picture is tilted. Level your head or the camera.</source>
        <translation>Gambar miring. Tegakkan kepala atau luruskan kamera, Bu.</translation>
    </message>
    <message>
        <source>Look into the camera, as if greeting people.</source>
        <translation>Lihat ke kamera, Bu, seperti menyapa warga.</translation>
    </message>
    <message>
        <source>Your voice is clear.</source>
        <translation>Suara Ibu sudah jelas.</translation>
    </message>
    <message>
        <source>No sound arrives. Switch the microphone on or choose another.</source>
        <translation>Mikrofon belum bersuara. Nyalakan, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The sound breaks up. Close other apps first.</source>
        <translation>Suara terputus-putus. Tutup aplikasi lain dulu, Bu.</translation>
    </message>
    <message>
        <source>Too loud. Move back a little from the microphone.</source>
        <translation>Terlalu keras. Mundur sedikit dari mikrofon, Bu.</translation>
    </message>
    <message>
        <source>Speak closer to the microphone.</source>
        <translation>Bicara lebih dekat ke mikrofon, Bu.</translation>
    </message>
    <message>
        <source>There is noise. Please switch off the fan or TV first.</source>
        <translation>Ada suara ganggu. Kipas atau TV dimatikan dulu, ya.</translation>
    </message>
    <message>
        <source>The room echoes. Move closer to the microphone.</source>
        <translation>Ruangan bergema. Bicara lebih dekat ke mikrofon, Bu.</translation>
    </message>
    <message>
        <source>Say something, so that the sound can be checked.</source>
        <translation>Coba bicara sebentar, Bu, biar suaranya terbaca.</translation>
    </message>
    <message>
        <source>Another voice is heard. Please ask for quiet.</source>
        <translation>Ada suara orang lain. Minta tenang sebentar, ya.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Sudah pas</translation>
    </message>
    <message>
        <source>Add light</source>
        <translation>Tambah cahaya</translation>
    </message>
    <message>
        <source>Use less light</source>
        <translation>Kurangi cahaya</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation>Duduk depan kamera</translation>
    </message>
    <message>
        <source>Move to centre</source>
        <translation>Geser ke tengah</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Geser ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Geser ke kanan</translation>
    </message>
    <message>
        <source>Raise the camera</source>
        <translation>Naikkan kamera</translation>
    </message>
    <message>
        <source>Lower the camera</source>
        <translation>Turunkan kamera</translation>
    </message>
    <message>
        <source>Close other apps</source>
        <translation>Tutup aplikasi lain</translation>
    </message>
    <message>
        <source>Speak lower</source>
        <translation>Pelankan suara</translation>
    </message>
    <message>
        <source>Move closer in</source>
        <translation>Dekati mikrofon</translation>
    </message>
    <message>
        <source>Face the light</source>
        <translation>Hadap cahaya</translation>
    </message>
    <message>
        <source>Turn to the light</source>
        <translation>Putar ke cahaya</translation>
    </message>
    <message>
        <source>Use white light</source>
        <translation>Pakai lampu putih</translation>
    </message>
    <message>
        <source>Change the lamp</source>
        <translation>Ganti lampu</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Lap kamera</translation>
    </message>
    <message>
        <source>One face only</source>
        <translation>Satu wajah saja</translation>
    </message>
    <message>
        <source>Go to the child</source>
        <translation>Temani anak</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Maju sedikit</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mundur sedikit</translation>
    </message>
    <message>
        <source>Level the picture</source>
        <translation>Luruskan gambar</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Lihat kamera</translation>
    </message>
    <message>
        <source>Check the microphone</source>
        <translation>Cek mikrofon</translation>
    </message>
    <message>
        <source>Speak louder</source>
        <translation>Keraskan suara</translation>
    </message>
    <message>
        <source>Find quiet</source>
        <translation>Cari tempat tenang</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Coba bicara</translation>
    </message>
    <message>
        <source>Ask for quiet</source>
        <translation>Minta tenang</translation>
    </message>
</context>
</TS>
