<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>Rehearse first, then be calm.</source>
        <translation>Berlatih dulu, tampil tenang.</translation>
    </message>
    <message>
        <source>Live stream rehearsal for posyandu volunteers.</source>
        <translation>Latihan siaran langsung untuk kader posyandu.</translation>
    </message>
    <message>
        <source>Who rehearses today?</source>
        <translation>Siapa yang berlatih hari ini?</translation>
    </message>
    <message>
        <source>Press your own name.</source>
        <translation>Tekan nama sendiri.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Tambah nama</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum mulai</translation>
    </message>
    <message>
        <source>{done} of {whole} done</source>
        <translation>Sudah {done} dari {whole}</translation>
    </message>
    <message>
        <source>{done} rehearsals done</source>
        <translation>Selesai {done} latihan</translation>
    </message>
    <message>
        <source>The app closed suddenly.</source>
        <translation>Aplikasi tertutup mendadak.</translation>
    </message>
    <message>
        <source>The rehearsal of {name} is saved up to minute {minute}.</source>
        <translation>Latihan {name} tersimpan sampai menit {minute}.</translation>
    </message>
    <message>
        <source>The rehearsal of {name} is saved up to the last second.</source>
        <translation>Latihan {name} tersimpan sampai detik terakhir.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Lihat rapor</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Selamat datang!</translation>
    </message>
    <message>
        <source>This laptop becomes your rehearsal stage.</source>
        <translation>Laptop ini jadi panggung latihan kita.</translation>
    </message>
    <message>
        <source>Camera and sound first</source>
        <translation>Kamera dan suara dicek dulu</translation>
    </message>
    <message>
        <source>You get help until you are seen clearly.</source>
        <translation>Dibantu sampai terlihat jelas.</translation>
    </message>
    <message>
        <source>A rehearsal with a pretend audience</source>
        <translation>Latihan dengan penonton tiruan</translation>
    </message>
    <message>
        <source>Nobody is really watching.</source>
        <translation>Tidak ada yang benar-benar menonton.</translation>
    </message>
    <message>
        <source>See how it went, then again</source>
        <translation>Lihat hasil, lalu ulangi</translation>
    </message>
    <message>
        <source>Three rehearsals, nice and slow.</source>
        <translation>Tiga kali latihan, pelan-pelan saja.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran tulisan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>What are you called?</source>
        <translation>Siapa nama panggilannya?</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>Nama panggilan saja sudah cukup.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Ibu</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Kakak</source>
        <translation>Kakak</translation>
    </message>
    <message>
        <source>Bapak</source>
        <translation>Bapak</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Gambar {number}</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Simpan nama</translation>
    </message>
    <message>
        <source>Type a first name first.</source>
        <translation>Tulis nama panggilan dulu.</translation>
    </message>
    <message>
        <source>That name is taken. Add one more letter.</source>
        <translation>Nama itu sudah ada. Tambah satu huruf.</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>{name} sudah masuk daftar.</translation>
    </message>
</context>
</TS>
