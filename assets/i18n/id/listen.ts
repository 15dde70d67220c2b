<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>listen</name>
    <message>
        <source>Listen to yourself</source>
        <translation>Dengarkan sendiri</translation>
    </message>
    <message>
        <source>Speak for six seconds as in a live. Nothing is kept.</source>
        <translation>Bicara enam detik seperti saat live. Rekaman tidak disimpan.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Mulai rekam</translation>
    </message>
    <message>
        <source>Speak now. {seconds} seconds left.</source>
        <translation>Silakan bicara. Tinggal {seconds} detik.</translation>
    </message>
    <message>
        <source>Done. Hear yours, then the example.</source>
        <translation>Selesai. Dengar suara sendiri, lalu contohnya.</translation>
    </message>
    <message>
        <source>Hear my voice</source>
        <translation>Dengar suara saya</translation>
    </message>
    <message>
        <source>Hear the example</source>
        <translation>Dengar contoh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No sound from the microphone. Check it first.</source>
        <translation>Mikrofon belum ada suaranya. Cek dulu, ya.</translation>
    </message>
    <message>
        <source>No speaker found. Plug in headphones, then try again.</source>
        <translation>Pengeras suara belum ada. Pasang headset, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The example cannot be played here.</source>
        <translation>Contoh belum bisa diputar di sini.</translation>
    </message>
    <message>
        <source>Speak a little</source>
        <translation>Coba bicara</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Terlalu pelan</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Terlalu keras</translation>
    </message>
    <message>
        <source>Peak {peak} · voice {voice} · noise {noise} dBFS</source>
        <translation>Puncak {peak} · suara {voice} · bising {noise} dBFS</translation>
    </message>
    <message>
        <source>Voice level: {word}</source>
        <translation>Keras suara: {word}</translation>
    </message>
</context>
</TS>
