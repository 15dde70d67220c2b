<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>common</name>
    <message>
        <source>Gladi Live</source>
        <translation>Gladi Live</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
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
        <source>Not read yet</source>
        <translation>Belum terbaca</translation>
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
        <source>{number} k</source>
        <translation>{number} rb</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} detik</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} menit</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} dari {whole}</translation>
    </message>
    <message>
        <source>{honorific} {name}</source>
        <translation>{honorific} {name}</translation>
    </message>
    <message>
        <source>All data stays on this laptop. No internet needed.</source>
        <translation>Semua data hanya ada di laptop ini. Tidak perlu internet.</translation>
    </message>
</context>
</TS>
