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
        <source>Listen to your own voice</source>
        <translation>Dengarkan suara sendiri</translation>
    </message>
    <message>
        <source>The recording is not kept. It is gone when you close this.</source>
        <translation>Rekaman tidak disimpan. Hilang begitu ditutup.</translation>
    </message>
    <message>
        <source>Speak as usual for six seconds.</source>
        <translation>Bicara seperti biasa selama enam detik.</translation>
    </message>
    <message>
        <source>Speak as usual now.</source>
        <translation>Bicara seperti biasa, Bu.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Sebentar, ya.</translation>
    </message>
    <message>
        <source>Your voice is being played.</source>
        <translation>Suara Ibu sedang diputar.</translation>
    </message>
    <message>
        <source>The good example is being played.</source>
        <translation>Contoh yang baik sedang diputar.</translation>
    </message>
    <message>
        <source>Sound is being played. The score waits.</source>
        <translation>Suara sedang diputar. Nilai menunggu sebentar.</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Mulai rekam</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Rekam lagi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Sedang merekam</translation>
    </message>
    <message>
        <source>Good is when the black mark stands in the green part.</source>
        <translation>Pas kalau tanda hitam ada di bagian hijau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Suara Ibu</translation>
    </message>
    <message>
        <source>The good example</source>
        <translation>Contoh yang baik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No sound from the microphone. Check it, then try again.</source>
        <translation>Mikrofon belum terdengar. Periksa dulu, lalu coba lagi.</translation>
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
        <source>No voice was heard. Record once more, please.</source>
        <translation>Suara Ibu belum terdengar. Rekam sekali lagi, ya.</translation>
    </message>
    <message>
        <source>Sounds around</source>
        <translation>Suara sekitar</translation>
    </message>
    <message>
        <source>Your voice: {voice}. Sounds around: {noise}.</source>
        <translation>Suara Ibu: {voice}. Suara sekitar: {noise}.</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>belum terdengar</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>terlalu pelan</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>terlalu keras</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tenang</translation>
    </message>
    <message>
        <source>disturbing</source>
        <translation>mengganggu</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bising</translation>
    </message>
    <message>
        <source>Voice over noise</source>
        <translation>Suara di atas bising</translation>
    </message>
    <message>
        <source>{voice} · peak {peak} dBFS</source>
        <translation>{voice} · puncak {peak} dBFS</translation>
    </message>
    <message>
        <source>{flat} · heard {heard} dBFS</source>
        <translation>{flat} · terdengar {heard} dBFS</translation>
    </message>
    <message>
        <source>{flat} dB · heard {heard} dB(A)</source>
        <translation>{flat} dB · terdengar {heard} dB(A)</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>belum terbaca</translation>
    </message>
    <message>
        <source>This laptop filters sound by itself. A phone lets the noise through.</source>
        <translation>Laptop ini menyaring suara sendiri. Di HP, bising tetap terdengar.</translation>
    </message>
</context>
</TS>
