<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>content</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>{file}, row {n}: something is missing or wrong.</source>
        <translation>{file}, baris {n}: ada yang kurang atau keliru.</translation>
    </message>
    <message>
        <source>A content table is missing in {folder}.</source>
        <translation>Tabel isi di {folder} tidak lengkap.</translation>
    </message>
    <message>
        <source>The id {id} is used twice.</source>
        <translation>Kode {id} dipakai dua kali.</translation>
    </message>
    <message>
        <source>There is no scenario {id}.</source>
        <translation>Skenario {id} tidak ada.</translation>
    </message>
    <message>
        <source>This is not a scenario file.</source>
        <translation>Ini bukan berkas skenario.</translation>
    </message>
    <message>
        <source>The file is too large for a scenario.</source>
        <translation>Berkasnya terlalu besar untuk skenario.</translation>
    </message>
    <message>
        <source>The format number is wrong.</source>
        <translation>Nomor formatnya keliru.</translation>
    </message>
    <message>
        <source>The file was made by a newer app (format {n}).</source>
        <translation>Berkas ini dari aplikasi yang lebih baru (format {n}).</translation>
    </message>
    <message>
        <source>The length must be {low} to {high} minutes.</source>
        <translation>Lamanya harus {low} sampai {high} menit.</translation>
    </message>
    <message>
        <source>The script has no talking point yet. Write one.</source>
        <translation>Naskah masih kosong. Tulis satu pokok.</translation>
    </message>
    <message>
        <source>Talking point {n}: still empty. Write a title.</source>
        <translation>Naskah ke-{n}: judul masih kosong. Tulis judulnya.</translation>
    </message>
    <message>
        <source>Comment {n}: still empty. Write one sentence.</source>
        <translation>Komentar ke-{n}: isi masih kosong. Tulis satu kalimat.</translation>
    </message>
    <message>
        <source>Comment {n}: too long. At most {most} letters.</source>
        <translation>Komentar ke-{n}: terlalu panjang. Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>{n} comments are too many. At most {most}.</source>
        <translation>{n} komentar terlalu banyak. Paling banyak {most}.</translation>
    </message>
    <message>
        <source>Comment {n}: severity must be {low} to {high}.</source>
        <translation>Komentar ke-{n}: tingkat bahaya harus {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Comment {n}: choose at least one right act.</source>
        <translation>Komentar ke-{n}: pilih satu tindakan yang tepat.</translation>
    </message>
    <message>
        <source>Comment {n}: {act} is both right and wrong.</source>
        <translation>Komentar ke-{n}: {act} tertulis tepat dan keliru.</translation>
    </message>
    <message>
        <source>Event {n}: there is no comment {id}.</source>
        <translation>Kejadian ke-{n}: komentar {id} tidak ada.</translation>
    </message>
    <message>
        <source>Event {n}: level must be {low} to {high}.</source>
        <translation>Kejadian ke-{n}: tingkat harus {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Event {n}: the moment must be 0 to 1.</source>
        <translation>Kejadian ke-{n}: waktunya harus 0 sampai 1.</translation>
    </message>
    <message>
        <source>The quotas are not written as they should be.</source>
        <translation>Jumlah kejadian belum tertulis dengan benar.</translation>
    </message>
    <message>
        <source>{field} must be {low} to {high}.</source>
        <translation>{field} harus {low} sampai {high}.</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>{field} harus berupa tulisan.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} belum ada.</translation>
    </message>
    <message>
        <source>The id {id} may hold only letters, digits and hyphens.</source>
        <translation>Kode {id} hanya boleh huruf, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>{place}: {field} does not know “{value}”.</source>
        <translation>{place}: {field} tidak mengenal “{value}”.</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} harus berupa daftar.</translation>
    </message>
    <message>
        <source>{field} {n}: not written as it should be.</source>
        <translation>{field} ke-{n}: belum tertulis dengan benar.</translation>
    </message>
    <message>
        <source>{name} was told that comments are muted.</source>
        <translation>{name} diberi tahu: komentarnya dibisukan.</translation>
    </message>
    <message>
        <source>{name} was told of the block.</source>
        <translation>{name} diberi tahu: akunnya diblokir.</translation>
    </message>
    <message>
        <source>The report was sent.</source>
        <translation>Laporan sudah dikirim.</translation>
    </message>
    <message>
        <source>The signal is weak. The picture may stutter.</source>
        <translation>Sinyal lemah. Gambar bisa tersendat.</translation>
    </message>
    <message>
        <source>The signal is good again.</source>
        <translation>Sinyal sudah bagus lagi.</translation>
    </message>
    <message>
        <source>{name} is watching. Greet once.</source>
        <translation>{name} hadir. Sapa sekali saja.</translation>
    </message>
    <message>
        <source>The platform stopped {name} from writing.</source>
        <translation>{name} tidak bisa berkomentar lagi karena dilaporkan.</translation>
    </message>
    <message>
        <source>Warning: a child alone in view. Stay beside it.</source>
        <translation>Peringatan: anak sendirian di layar. Dampingi dulu, Bu.</translation>
    </message>
    <message>
        <source>Warning: nobody can be seen. Come back.</source>
        <translation>Peringatan: tidak ada orang di layar. Kembali dulu, Bu.</translation>
    </message>
</context>
</TS>
