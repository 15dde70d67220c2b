<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>store</name>
    <message>
        <source>Gladi Live is open already. Look for it at the bottom of the screen.</source>
        <translation>Gladi Live sudah terbuka. Cari di bagian bawah layar.</translation>
    </message>
    <message>
        <source>The data is of a newer app. Install the newest Gladi Live.</source>
        <translation>Data ini dari aplikasi yang lebih baru. Pasang Gladi Live terbaru.</translation>
    </message>
    <message>
        <source>The data cannot be opened. Close other apps, then try again.</source>
        <translation>Data belum bisa dibuka. Tutup aplikasi lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The data needs mending. Make room on the disk, then try again.</source>
        <translation>Data perlu diperbaiki. Kosongkan sedikit ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Not saved yet. Leave the app open, it tries again.</source>
        <translation>Belum tersimpan. Biarkan aplikasi terbuka, nanti dicoba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. Delete some files. Nothing is lost yet.</source>
        <translation>Penyimpanan penuh. Hapus beberapa file. Latihan masih aman.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check the stick or its lock.</source>
        <translation>Folder data terkunci. Periksa flashdisk atau kuncinya.</translation>
    </message>
    <message>
        <source>The data file was damaged. Open the app again, it gets mended.</source>
        <translation>File data rusak. Buka ulang aplikasi, nanti diperbaiki.</translation>
    </message>
    <message>
        <source>Data was damaged and mended: {people} names, {rehearsals} rehearsals saved.</source>
        <translation>Data rusak sudah diperbaiki: {people} nama, {rehearsals} latihan terselamatkan.</translation>
    </message>
    <message>
        <source>The settings were damaged. Usual settings are used now.</source>
        <translation>Pengaturan rusak. Sekarang dipakai pengaturan biasa.</translation>
    </message>
    <message>
        <source>The settings cannot be read. Usual settings are used now.</source>
        <translation>Pengaturan tidak terbaca. Sekarang dipakai pengaturan biasa.</translation>
    </message>
    <message>
        <source>The choice is used, but could not be kept.</source>
        <translation>Pilihan dipakai, tetapi belum bisa disimpan.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Tulis dulu namanya, ya.</translation>
    </message>
    <message>
        <source>The name is too long. At most {longest} letters.</source>
        <translation>Nama terlalu panjang. Paling banyak {longest} huruf.</translation>
    </message>
    <message>
        <source>This name is not there any more.</source>
        <translation>Nama ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This rehearsal is not there any more.</source>
        <translation>Latihan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Saved: {people} names, {rehearsals} rehearsals.</source>
        <translation>Tersimpan: {people} nama, {rehearsals} latihan.</translation>
    </message>
    <message>
        <source>The backup could not be written. Choose another place.</source>
        <translation>Cadangan gagal ditulis. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is no data to save yet.</source>
        <translation>Belum ada data untuk disimpan.</translation>
    </message>
    <message>
        <source>The backup file is not there. Choose another one.</source>
        <translation>File cadangan tidak ada. Pilih file lain.</translation>
    </message>
    <message>
        <source>The backup is damaged and is not used.</source>
        <translation>Cadangan ini rusak, jadi tidak dipakai.</translation>
    </message>
    <message>
        <source>This file is no backup of Gladi Live.</source>
        <translation>File ini bukan cadangan Gladi Live.</translation>
    </message>
    <message>
        <source>The backup is of a newer app. Install the newest Gladi Live.</source>
        <translation>Cadangan dari aplikasi lebih baru. Pasang Gladi Live terbaru.</translation>
    </message>
    <message>
        <source>Here are {people} names and {rehearsals} rehearsals already. Use --replace to overwrite.</source>
        <translation>Di sini ada {people} nama, {rehearsals} latihan. Pakai --replace untuk menimpa.</translation>
    </message>
    <message>
        <source>Back again: {people} names, {rehearsals} rehearsals.</source>
        <translation>Sudah kembali: {people} nama, {rehearsals} latihan.</translation>
    </message>
    <message>
        <source>The backup could not be put back. The data is as before.</source>
        <translation>Cadangan gagal dipulihkan. Data tetap seperti semula.</translation>
    </message>
    <message>
        <source>The app closed suddenly. The rehearsal is saved to minute {minute}.</source>
        <translation>Aplikasi tertutup mendadak. Latihan tersimpan sampai menit {minute}.</translation>
    </message>
    <message>
        <source>{count} moments of this rehearsal could not be read.</source>
        <translation>{count} kejadian latihan ini tidak terbaca.</translation>
    </message>
    <message>
        <source>The camera tuning was damaged. It is learnt anew by itself.</source>
        <translation>Penyesuaian kamera rusak. Nanti dipelajari lagi sendiri.</translation>
    </message>
    <message>
        <source>The camera tuning could not be kept. Check the disk.</source>
        <translation>Penyesuaian kamera belum tersimpan. Periksa ruang penyimpanan.</translation>
    </message>
</context>
</TS>
