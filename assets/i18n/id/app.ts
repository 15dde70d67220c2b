<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Something went wrong. Please try once more.</source>
        <translation>Ada yang tidak berhasil. Coba sekali lagi, ya Bu.</translation>
    </message>
    <message>
        <source>Sample footage</source>
        <translation>Rekaman contoh</translation>
    </message>
    <message>
        <source>There is no scenario. Install the app again.</source>
        <translation>Skenario belum ada. Pasang ulang aplikasinya.</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}: {name}</source>
        <translation>Tersimpan di folder {folder}: {name}</translation>
    </message>
    <message>
        <source>Not all is saved yet. Free some space, or close once more.</source>
        <translation>Belum semua tersimpan. Kosongkan ruang, atau tutup sekali lagi.</translation>
    </message>
</context>
</TS>
