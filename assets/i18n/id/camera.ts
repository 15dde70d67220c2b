<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>No camera was found. Plug one in, then press Try again.</source>
        <translation>Kamera belum ada. Pasang kamera, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not there. Choose another one.</source>
        <translation>Kamera “{name}” tidak ada. Pilih kamera lain.</translation>
    </message>
    <message>
        <source>The camera is used by another app. Close that app first.</source>
        <translation>Kamera dipakai aplikasi lain. Tutup dulu aplikasi itu.</translation>
    </message>
    <message>
        <source>Windows does not allow the camera. Switch it on in Settings, Privacy.</source>
        <translation>Kamera belum diizinkan. Buka Pengaturan, Privasi, Kamera.</translation>
    </message>
    <message>
        <source>The picture is gone. Press Try again. You may go on talking.</source>
        <translation>Gambar terputus. Tekan Coba lagi. Ibu boleh terus bicara.</translation>
    </message>
    <message>
        <source>The picture stands still. Press Try again. You may go on talking.</source>
        <translation>Gambar berhenti. Tekan Coba lagi. Ibu boleh terus bicara.</translation>
    </message>
    <message>
        <source>The camera is still starting. Please wait a little.</source>
        <translation>Kamera sedang dinyalakan. Tunggu sebentar, ya Bu.</translation>
    </message>
    <message>
        <source>The picture is black. Open the lid of the camera.</source>
        <translation>Gambar hitam. Buka penutup kamera, ya Bu.</translation>
    </message>
    <message>
        <source>The picture cannot be judged now. Close the app and open it again.</source>
        <translation>Gambar belum bisa dinilai. Tutup aplikasi, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The file {name} is not there. Choose another one.</source>
        <translation>Berkas {name} tidak ada. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The file {name} cannot be played. Choose another one.</source>
        <translation>Berkas {name} tidak bisa diputar. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Write the address as http://number:port/video.</source>
        <translation>Tulis alamat seperti http://angka:port/video.</translation>
    </message>
    <message>
        <source>The address {host} was not found. Check the phone and the wifi.</source>
        <translation>Alamat {host} tidak ditemukan. Cek HP dan wifi.</translation>
    </message>
    <message>
        <source>The address {host} is not on this local network. Use the phone&apos;s own.</source>
        <translation>Alamat {host} di luar jaringan ini. Pakai alamat HP sendiri.</translation>
    </message>
    <message>
        <source>The phone {host} does not answer. Open its camera app first.</source>
        <translation>HP {host} belum menjawab. Buka aplikasi kameranya dulu.</translation>
    </message>
</context>
</TS>
