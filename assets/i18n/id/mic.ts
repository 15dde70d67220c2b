<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>mic</name>
    <message>
        <source>No microphone was found. Plug one in, then press Try again.</source>
        <translation>Mikrofon belum ada. Pasang mikrofon, lalu tekan Coba lagi.</translation>
    </message>
    <message>
        <source>The microphone “{name}” is not there. Choose another one.</source>
        <translation>Mikrofon “{name}” tidak ada. Pilih mikrofon lain.</translation>
    </message>
    <message>
        <source>Sound cannot start on this computer. Ask the trainer for help.</source>
        <translation>Suara belum bisa dipakai di laptop ini. Panggil pelatih, ya.</translation>
    </message>
    <message>
        <source>The microphone is not allowed. Open Settings, Privacy, Microphone.</source>
        <translation>Mikrofon belum diizinkan. Buka Pengaturan, Privasi, Mikrofon.</translation>
    </message>
    <message>
        <source>The microphone is used by another app. Close that app first.</source>
        <translation>Mikrofon dipakai aplikasi lain. Tutup dulu aplikasi itu.</translation>
    </message>
    <message>
        <source>The sound was cut off. Check the microphone&apos;s cable.</source>
        <translation>Suara terputus. Periksa kabel mikrofonnya, Bu.</translation>
    </message>
    <message>
        <source>No sound comes in. Switch the microphone on.</source>
        <translation>Suara belum masuk. Nyalakan dulu mikrofonnya, Bu.</translation>
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
        <source>The file {name} holds no sound. Choose another one.</source>
        <translation>Berkas {name} tidak ada suaranya. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The sound of {name} cannot be read here. Choose a sound file.</source>
        <translation>Suara {name} belum bisa dibaca. Pilih berkas suara saja.</translation>
    </message>
    <message>
        <source>Sound cannot be judged now. Close the app and open it again.</source>
        <translation>Suara belum bisa dinilai. Tutup aplikasi, lalu buka lagi.</translation>
    </message>
</context>
</TS>
