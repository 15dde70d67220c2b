<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Words and looks</source>
        <translation>Tulisan dan tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran tulisan</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Hearts stop floating, pages change at once.</source>
        <translation>Hati tidak melayang, halaman langsung berganti.</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Kamera dan mikrofon</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>One-letter keys during the rehearsal</source>
        <translation>Tombol satu huruf saat latihan</translation>
    </message>
    <message>
        <source>Off is safer: a leaning hand presses nothing.</source>
        <translation>Lebih aman mati: tombol tersenggol tidak berakibat apa-apa.</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Untuk pelatih</translation>
    </message>
    <message>
        <source>More choices for followers</source>
        <translation>Pilihan lama mengikuti</translation>
    </message>
    <message>
        <source>1 day and 1 week. Not checked on a phone yet.</source>
        <translation>1 hari dan 1 minggu. Belum dicek di HP.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nyala</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Data dan privasi</translation>
    </message>
    <message>
        <source>Names and results stay on this laptop only.</source>
        <translation>Nama dan hasil hanya ada di laptop ini.</translation>
    </message>
    <message>
        <source>Picture and voice are measured, then forgotten.</source>
        <translation>Gambar dan suara hanya diukur, lalu dilupakan.</translation>
    </message>
    <message>
        <source>Nothing is sent over the internet.</source>
        <translation>Tidak ada yang dikirim lewat internet.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message>
        <source>The name and all its rehearsals go. They cannot come back.</source>
        <translation>Nama dan semua latihannya hilang. Tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Jangan dihapus</translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation>Belum ada nama.</translation>
    </message>
    <message>
        <source>Gladi Live {version}</source>
        <translation>Gladi Live {version}</translation>
    </message>
    <message>
        <source>Camera tuning</source>
        <translation>Penyesuaian kamera</translation>
    </message>
    <message>
        <source>Nothing learnt yet. It comes by itself during the check.</source>
        <translation>Belum ada. Nanti dipelajari sendiri saat cek kamera.</translation>
    </message>
    <message>
        <source>Cameras known: {cameras}. Straight looks known: {poses}.</source>
        <translation>Kamera dikenal: {cameras}. Posisi lurus dikenal: {poses}.</translation>
    </message>
    <message>
        <source>Delete tuning</source>
        <translation>Hapus penyesuaian</translation>
    </message>
    <message>
        <source>Camera tuning deleted. It is learnt anew by itself.</source>
        <translation>Penyesuaian kamera dihapus. Nanti dipelajari lagi sendiri.</translation>
    </message>
</context>
</TS>
