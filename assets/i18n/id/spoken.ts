<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>spoken</name>
    <message>
        <source>Record the tips</source>
        <translation>Rekam petunjuk</translation>
    </message>
    <message>
        <source>Tips in your own voice</source>
        <translation>Petunjuk dengan suara sendiri</translation>
    </message>
    <message>
        <source>Your voice stays on this laptop. You can delete it any time.</source>
        <translation>Suara Ibu hanya tersimpan di laptop ini. Bisa dihapus kapan saja.</translation>
    </message>
    <message>
        <source>Choose a sentence, then record it.</source>
        <translation>Pilih kalimat, lalu rekam.</translation>
    </message>
    <message>
        <source>Speak now, 15 seconds at most.</source>
        <translation>Silakan bicara, paling lama 15 detik.</translation>
    </message>
    <message>
        <source>Listen to it, then save it.</source>
        <translation>Dengarkan dulu, lalu simpan.</translation>
    </message>
    <message>
        <source>Saved. It can now be heard on the check page.</source>
        <translation>Tersimpan. Sekarang bisa didengar di halaman cek.</translation>
    </message>
    <message>
        <source>The recording is deleted.</source>
        <translation>Rekaman sudah dihapus.</translation>
    </message>
    <message>
        <source>The recording is being played.</source>
        <translation>Rekaman sedang diputar.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengarkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>I agree, save</source>
        <translation>Setuju, simpan</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then save again.</source>
        <translation>Penyimpanan penuh. Kosongkan dulu, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, please.</source>
        <translation>Belum bisa disimpan. Coba sekali lagi, ya.</translation>
    </message>
    <message>
        <source>This recording cannot be played. Record it again.</source>
        <translation>Rekaman ini tidak bisa diputar. Rekam ulang, ya.</translation>
    </message>
    <message>
        <source>It could not be deleted. Close other apps first.</source>
        <translation>Belum bisa dihapus. Tutup aplikasi lain dulu.</translation>
    </message>
</context>
</TS>
