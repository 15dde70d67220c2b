<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>person</name>
    <message>
        <source>Change name</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Halo, {name}</translation>
    </message>
    <message>
        <source>Your first rehearsal. Nice and slow.</source>
        <translation>Latihan pertama. Pelan-pelan saja.</translation>
    </message>
    <message>
        <source>The second one often feels harder. That is normal.</source>
        <translation>Latihan kedua sering terasa lebih berat. Itu biasa.</translation>
    </message>
    <message>
        <source>The third rehearsal. You know the way.</source>
        <translation>Latihan ketiga. Ibu sudah tahu caranya.</translation>
    </message>
    <message>
        <source>Three rehearsals done. Repeat whenever you like.</source>
        <translation>Tiga latihan selesai. Ibu boleh mengulang kapan saja.</translation>
    </message>
    <message>
        <source>Rehearsal {number} of {whole}</source>
        <translation>Latihan {number} dari {whole}</translation>
    </message>
    <message>
        <source>{done} rehearsals done</source>
        <translation>Selesai {done} latihan</translation>
    </message>
    <message>
        <source>Last time: {date}</source>
        <translation>Terakhir: {date}</translation>
    </message>
    <message>
        <source>None done yet</source>
        <translation>Belum ada yang selesai</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Mulai dari sini</translation>
    </message>
    <message>
        <source>Check camera and sound</source>
        <translation>Cek kamera dan suara</translation>
    </message>
    <message>
        <source>Make sure your face is seen and your voice heard.</source>
        <translation>Pastikan wajah terlihat dan suara terdengar.</translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation>Latihan live</translation>
    </message>
    <message>
        <source>The audience is pretend. Mistakes are fine.</source>
        <translation>Penontonnya tiruan. Salah tidak apa-apa.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Hasil saya</translation>
    </message>
    <message>
        <source>What went well, what we practise.</source>
        <translation>Yang sudah bagus, yang perlu dilatih.</translation>
    </message>
</context>
</TS>
