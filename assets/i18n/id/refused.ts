<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>refused</name>
    <message>
        <source>This act does not exist.</source>
        <translation>Tindakan ini tidak ada.</translation>
    </message>
    <message>
        <source>Choose a comment first.</source>
        <translation>Pilih komentarnya dulu, ya.</translation>
    </message>
    <message>
        <source>This comment is not there.</source>
        <translation>Komentar itu tidak ada.</translation>
    </message>
    <message>
        <source>This viewer has no comment on the screen.</source>
        <translation>Penonton ini tidak punya komentar di layar.</translation>
    </message>
    <message>
        <source>The comment is already gone.</source>
        <translation>Komentarnya sudah tidak ada.</translation>
    </message>
    <message>
        <source>The comment is held. Approve it first.</source>
        <translation>Komentarnya tertahan. Setujui dulu, ya.</translation>
    </message>
    <message>
        <source>This comment is being answered.</source>
        <translation>Komentar ini sedang dijawab.</translation>
    </message>
    <message>
        <source>This comment was answered.</source>
        <translation>Komentar ini sudah dijawab.</translation>
    </message>
    <message>
        <source>No comment is being answered.</source>
        <translation>Belum ada komentar yang dijawab.</translation>
    </message>
    <message>
        <source>Thanks were said already.</source>
        <translation>Ucapan terima kasih sudah disampaikan.</translation>
    </message>
    <message>
        <source>Already handed to the midwife.</source>
        <translation>Sudah diserahkan ke bidan.</translation>
    </message>
    <message>
        <source>The comment is already pinned.</source>
        <translation>Komentar ini sudah disematkan.</translation>
    </message>
    <message>
        <source>This comment is not pinned.</source>
        <translation>Komentar ini tidak disematkan.</translation>
    </message>
    <message>
        <source>Already reported.</source>
        <translation>Sudah dilaporkan.</translation>
    </message>
    <message>
        <source>This comment is not held.</source>
        <translation>Komentar ini tidak tertahan.</translation>
    </message>
    <message>
        <source>The proof is already saved.</source>
        <translation>Buktinya sudah disimpan.</translation>
    </message>
    <message>
        <source>This viewer is already blocked.</source>
        <translation>Penonton ini sudah diblokir.</translation>
    </message>
    <message>
        <source>Choose how long first.</source>
        <translation>Pilih lamanya dulu, ya.</translation>
    </message>
    <message>
        <source>This viewer is already muted.</source>
        <translation>Penonton ini sudah dibisukan.</translation>
    </message>
    <message>
        <source>This viewer is not muted.</source>
        <translation>Penonton ini tidak dibisukan.</translation>
    </message>
    <message>
        <source>This viewer is not blocked.</source>
        <translation>Penonton ini tidak diblokir.</translation>
    </message>
    <message>
        <source>Nobody asks to come up now.</source>
        <translation>Belum ada yang minta naik.</translation>
    </message>
    <message>
        <source>There is no room for another guest.</source>
        <translation>Tempat tamu sudah penuh.</translation>
    </message>
    <message>
        <source>This viewer is not a guest.</source>
        <translation>Penonton ini bukan tamu.</translation>
    </message>
    <message>
        <source>The guest&apos;s microphone is already off.</source>
        <translation>Mik tamu sudah mati.</translation>
    </message>
    <message>
        <source>Write a word first.</source>
        <translation>Tulis katanya dulu, ya.</translation>
    </message>
    <message>
        <source>The word is too short. Use three letters or more.</source>
        <translation>Kata terlalu pendek. Pakai tiga huruf atau lebih.</translation>
    </message>
    <message>
        <source>This word is already on the list.</source>
        <translation>Kata ini sudah ada di daftar.</translation>
    </message>
    <message>
        <source>The list is full. At most 200 words.</source>
        <translation>Daftar penuh. Paling banyak 200 kata.</translation>
    </message>
    <message>
        <source>This word is not on the list.</source>
        <translation>Kata ini tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Comments are already frozen.</source>
        <translation>Komentar sudah dibekukan.</translation>
    </message>
    <message>
        <source>Comments are not frozen.</source>
        <translation>Komentar tidak sedang dibekukan.</translation>
    </message>
    <message>
        <source>Choose who may write.</source>
        <translation>Pilih siapa yang boleh menulis.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sudah begitu.</translation>
    </message>
    <message>
        <source>The script has no such line.</source>
        <translation>Naskah tidak punya baris itu.</translation>
    </message>
    <message>
        <source>The script is finished.</source>
        <translation>Naskah sudah selesai dibahas.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Belum ada yang ditandai.</translation>
    </message>
    <message>
        <source>Nothing can be taken back now.</source>
        <translation>Tidak ada yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Only the trainer can do this.</source>
        <translation>Hanya pelatih yang bisa melakukan ini.</translation>
    </message>
    <message>
        <source>Nobody can write now.</source>
        <translation>Belum ada penonton yang bisa menulis.</translation>
    </message>
    <message>
        <source>This rehearsal is without hints.</source>
        <translation>Latihan kali ini tanpa petunjuk.</translation>
    </message>
    <message>
        <source>Camera and microphone say nothing yet.</source>
        <translation>Kamera dan mikrofon belum memberi kabar.</translation>
    </message>
</context>
</TS>
