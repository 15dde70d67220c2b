<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>report</name>
    <message>
        <source>Report of {name}</source>
        <translation>Rapor {name}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Free some space, then try again.</source>
        <translation>PDF belum tersimpan. Kosongkan sedikit ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Repeat this rehearsal</source>
        <translation>Ulangi latihan ini</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Ke halaman awal</translation>
    </message>
    <message>
        <source>Rehearsal {number} · {title} · {date} · {minutes}</source>
        <translation>Latihan {number} · {title} · {date} · {minutes}</translation>
    </message>
    <message>
        <source>Rehearsal {number} of {whole} · {title} · {date} · {minutes}</source>
        <translation>Latihan {number} dari {whole} · {title} · {date} · {minutes}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>kurang dari satu menit</translation>
    </message>
    <message>
        <source>Well done, {name}. One rehearsal finished.</source>
        <translation>Bagus, {name}. Satu latihan selesai.</translation>
    </message>
    <message>
        <source>Well done, {name}. Your score rose.</source>
        <translation>Bagus, {name}. Nilai Ibu naik.</translation>
    </message>
    <message>
        <source>Finished, {name}. Ups and downs are normal.</source>
        <translation>Selesai, {name}. Naik turun itu biasa.</translation>
    </message>
    <message>
        <source>The rehearsal was cut off, {name}. What you did is kept.</source>
        <translation>Latihan terputus, {name}. Hasilnya tetap tersimpan.</translation>
    </message>
    <message>
        <source>Two rehearsals to go. Nice and slow.</source>
        <translation>Tinggal dua latihan lagi. Pelan-pelan saja.</translation>
    </message>
    <message>
        <source>One rehearsal to go. Nice and slow.</source>
        <translation>Tinggal satu latihan lagi. Pelan-pelan saja.</translation>
    </message>
    <message>
        <source>Three rehearsals done. Repeat whenever you like.</source>
        <translation>Tiga latihan selesai. Ibu boleh mengulang kapan saja.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>last time {score}</source>
        <translation>latihan lalu {score}</translation>
    </message>
    <message>
        <source>too little for a number</source>
        <translation>belum cukup untuk dinilai</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Yang sudah bagus</translation>
    </message>
    <message>
        <source>What we practise again</source>
        <translation>Yang kita latih lagi</translation>
    </message>
    <message>
        <source>Scores during the live</source>
        <translation>Nilai selama live</translation>
    </message>
    <message>
        <source>Press a mark to see its comment again.</source>
        <translation>Tekan salah satu tanda untuk melihat lagi.</translation>
    </message>
    <message>
        <source>See {time}</source>
        <translation>Lihat {time}</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>pertanyaan dijawab</translation>
    </message>
    <message>
        <source>usual time to act</source>
        <translation>biasanya menanggapi</translation>
    </message>
    <message>
        <source>acts that were right</source>
        <translation>tindakan tepat</translation>
    </message>
    <message>
        <source>gifts received</source>
        <translation>hadiah diterima</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>Right {count}</source>
        <translation>Tepat {count}</translation>
    </message>
    <message>
        <source>Practise again {count}</source>
        <translation>Dilatih lagi {count}</translation>
    </message>
    <message>
        <source>Missed {count}</source>
        <translation>Terlewat {count}</translation>
    </message>
    <message>
        <source>Search a name or word</source>
        <translation>Cari nama atau kata</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Komentar yang mana</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Semua komentar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Tindakan Ibu</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Sebaiknya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>No such comment. Try another word.</source>
        <translation>Tidak ada komentar itu. Coba kata lain.</translation>
    </message>
    <message>
        <source>No comment came in this rehearsal.</source>
        <translation>Tidak ada komentar di latihan ini.</translation>
    </message>
    <message>
        <source>Press a comment to read more about it.</source>
        <translation>Tekan satu komentar untuk membaca selengkapnya.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} atau {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} dan {second}</translation>
    </message>
    <message>
        <source>Example of an answer</source>
        <translation>Contoh jawaban</translation>
    </message>
    <message>
        <source>Not yet checked by health staff</source>
        <translation>Belum diperiksa tenaga kesehatan</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Sumber: {source}</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Dibiarkan</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Rehearsal {number}</source>
        <translation>Latihan {number}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Pertanyaan dijawab</translation>
    </message>
    <message>
        <source>Usual time to act</source>
        <translation>Biasa menanggapi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the report of rehearsal {number}</source>
        <translation>Buka rapor latihan {number}</translation>
    </message>
    <message>
        <source>Your results will stand here</source>
        <translation>Hasil Ibu akan muncul di sini</translation>
    </message>
    <message>
        <source>Finish one rehearsal first. It takes some ten minutes.</source>
        <translation>Selesaikan satu latihan dulu. Kira-kira sepuluh menit.</translation>
    </message>
    <message>
        <source>Start the first rehearsal</source>
        <translation>Mulai latihan pertama</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Hasil saya</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Halaman {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>viewers came by, {peak} at once</source>
        <translation>penonton mampir, terbanyak {peak} sekaligus</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>suka</translation>
    </message>
    <message>
        <source>Made on this laptop. No picture or voice is kept.</source>
        <translation>Dibuat di laptop ini. Gambar dan suara tidak disimpan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Ucapkan terima kasih</translation>
    </message>
    <message>
        <source>Hand to the midwife</source>
        <translation>Serahkan ke bidan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lepas sematan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bisukan</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Buka bisuan</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Laporkan</translation>
    </message>
    <message>
        <source>Filter the word</source>
        <translation>Saring katanya</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Loloskan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Freeze comments</source>
        <translation>Bekukan komentar</translation>
    </message>
    <message>
        <source>Let the guest up</source>
        <translation>Terima tamu</translation>
    </message>
    <message>
        <source>Refuse the guest</source>
        <translation>Tolak tamu</translation>
    </message>
    <message>
        <source>Mute the guest</source>
        <translation>Matikan mik tamu</translation>
    </message>
    <message>
        <source>Take the guest down</source>
        <translation>Turunkan tamu</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Simpan bukti</translation>
    </message>
    <message>
        <source>Mend the picture or sound</source>
        <translation>Perbaiki gambar atau suara</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Biarkan saja</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Hanya pengikut</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Diberi terima kasih</translation>
    </message>
    <message>
        <source>Handed to the midwife</source>
        <translation>Diserahkan ke bidan</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Sematan dilepas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Dibisukan</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Bisuan dibuka</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Blokir dibuka</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Word filtered</source>
        <translation>Katanya disaring</translation>
    </message>
    <message>
        <source>Was let through</source>
        <translation>Diloloskan</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Comments frozen</source>
        <translation>Komentar dibekukan</translation>
    </message>
    <message>
        <source>Guest let up</source>
        <translation>Tamu diterima</translation>
    </message>
    <message>
        <source>Guest refused</source>
        <translation>Tamu ditolak</translation>
    </message>
    <message>
        <source>Guest muted</source>
        <translation>Mik tamu dimatikan</translation>
    </message>
    <message>
        <source>Guest taken down</source>
        <translation>Tamu diturunkan</translation>
    </message>
    <message>
        <source>Proof saved</source>
        <translation>Bukti disimpan</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Set to followers only</source>
        <translation>Hanya pengikut yang menulis</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Ditindak</translation>
    </message>
    <message>
        <source>Finished, {name}. Thank you for practising.</source>
        <translation>Selesai, {name}. Terima kasih sudah berlatih.</translation>
    </message>
    <message>
        <source>Well done, {name}. Your score stays good.</source>
        <translation>Bagus, {name}. Nilainya tetap bagus.</translation>
    </message>
    <message>
        <source>The best stretch</source>
        <translation>Bagian terbaik</translation>
    </message>
    <message>
        <source>Facts of this rehearsal</source>
        <translation>Fakta latihan ini</translation>
    </message>
    <message>
        <source>At that moment: {scores}.</source>
        <translation>Saat itu: {scores}.</translation>
    </message>
    <message>
        <source>{axis} {score} ({verdict})</source>
        <translation>{axis} {score} ({verdict})</translation>
    </message>
    <message>
        <source>{axis} not measured</source>
        <translation>{axis} tidak terukur</translation>
    </message>
    <message>
        <source>Done by: {who}.</source>
        <translation>Yang menangani: {who}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>pembawa acara</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>pelatih</translation>
    </message>
    <message>
        <source>The voice was heard.</source>
        <translation>Suaranya terdengar.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Hati-hati</translation>
    </message>
    <message>
        <source>This rumour is going round. Do not pin or share it.</source>
        <translation>Kabar ini beredar. Jangan disematkan atau disebarkan.</translation>
    </message>
    <message>
        <source>Its trick</source>
        <translation>Triknya</translation>
    </message>
    <message>
        <source>Fact once more</source>
        <translation>Sekali lagi faktanya</translation>
    </message>
    <message>
        <source>Under a minute is too short for a number.</source>
        <translation>Kurang dari satu menit belum cukup untuk nilai.</translation>
    </message>
    <message>
        <source>Too few comments had to be handled for a number.</source>
        <translation>Komentar yang perlu ditangani terlalu sedikit untuk nilai.</translation>
    </message>
    <message>
        <source>Tells them apart</source>
        <translation>Sudah bisa membedakan</translation>
    </message>
    <message>
        <source>over 1 minute</source>
        <translation>lewat 1 menit</translation>
    </message>
    <message>
        <source>{length}, {viewers} viewers</source>
        <translation>{length}, {viewers} penonton</translation>
    </message>
    <message>
        <source>Did my answer have this in it?</source>
        <translation>Jawaban saya sudah memuat ini?</translation>
    </message>
    <message>
        <source>Check it yourself or with your trainer. No score changes.</source>
        <translation>Cek sendiri atau bersama pelatih. Nilai tidak berubah.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>My own check: {said}</source>
        <translation>Dicek sendiri: {said}</translation>
    </message>
    <message>
        <source>Answers you checked yourself: {ticked} of {answers}.</source>
        <translation>Jawaban dicek sendiri: {ticked} dari {answers}.</translation>
    </message>
    <message>
        <source>Answers you checked yourself: {ticked} of {answers}. Had it all: {full}.</source>
        <translation>Jawaban dicek sendiri: {ticked} dari {answers}. Sudah lengkap: {full}.</translation>
    </message>
    <message>
        <source>By {seat}: {acts}.</source>
        <translation>Oleh {seat}: {acts}.</translation>
    </message>
    <message>
        <source>Hints during the live</source>
        <translation>Petunjuk selama live</translation>
    </message>
    <message>
        <source>{cue}: {axis} {before}, 20 seconds later {after}. {change}</source>
        <translation>{cue}: {axis} {before}, 20 detik kemudian {after}. {change}</translation>
    </message>
    <message>
        <source>It got better.</source>
        <translation>Sudah membaik.</translation>
    </message>
    <message>
        <source>Not better yet.</source>
        <translation>Belum membaik.</translation>
    </message>
    <message>
        <source>{cue}: {axis} was not measured afterwards.</source>
        <translation>{cue}: {axis} sesudahnya tidak terukur.</translation>
    </message>
    <message>
        <source>The dot is the result. The middle box means in balance.</source>
        <translation>Titik itu hasil latihan. Kotak di tengah berarti seimbang.</translation>
    </message>
    <message>
        <source>Firm and kind</source>
        <translation>Tegas dan ramah</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Tegas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ramah</translation>
    </message>
    <message>
        <source>Still guessing</source>
        <translation>Masih menebak</translation>
    </message>
    <message>
        <source>From {count} rehearsals together.</source>
        <translation>Dari {count} latihan bersama-sama.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>A short rehearsal, {name}. Try a longer one.</source>
        <translation>Latihannya masih singkat, {name}. Coba lebih lama, ya.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
</context>
</TS>
