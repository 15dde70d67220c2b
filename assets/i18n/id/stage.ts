<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>stage</name>
    <message>
        <source>A short pause. Breathe.</source>
        <translation>Jeda sebentar. Tarik napas.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>Live for {clock}</source>
        <translation>Sudah live {clock}</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Akhiri latihan</translation>
    </message>
    <message>
        <source>End this rehearsal?</source>
        <translation>Akhiri latihan live?</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s so far. {left} parts of the script are left.</source>
        <translation>Sudah {minutes} menit {seconds} detik. Masih ada {left} bagian naskah.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s so far. The script is done.</source>
        <translation>Sudah {minutes} menit {seconds} detik. Naskah sudah selesai.</translation>
    </message>
    <message>
        <source>End and see the report</source>
        <translation>Akhiri dan lihat rapor</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut latihan</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>Bagaimana saya?</translation>
    </message>
    <message>
        <source>{axis}: {word}</source>
        <translation>{axis}: {word}</translation>
    </message>
    <message>
        <source>{axis} cannot be read</source>
        <translation>{axis} belum terbaca</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>Script {done}/{all}</source>
        <translation>Naskah {done}/{all}</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Sudah dibahas</translation>
    </message>
    <message>
        <source>All points were talked about</source>
        <translation>Semua sudah dibahas</translation>
    </message>
    <message>
        <source>Talked about: {title}</source>
        <translation>Sudah dibahas: {title}</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Sekarang: {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Moderator&apos;s desk</source>
        <translation>Meja moderator</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>Questions {count}</source>
        <translation>Bertanya {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Beres {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} baru</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Daftar komentar</translation>
    </message>
    <message>
        <source>Viewers are coming</source>
        <translation>Penonton mulai datang</translation>
    </message>
    <message>
        <source>Greet them. Comments will follow.</source>
        <translation>Sapa mereka, komentar segera masuk.</translation>
    </message>
    <message>
        <source>No open questions now</source>
        <translation>Belum ada pertanyaan baru</translation>
    </message>
    <message>
        <source>Nothing was dealt with yet</source>
        <translation>Belum ada yang dibereskan</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Press a comment. Its buttons appear here.</source>
        <translation>Tekan satu komentar. Tombolnya muncul di sini.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Tetangga</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Office account</source>
        <translation>Akun resmi</translation>
    </message>
    <message>
        <source>{relation} · comment no. {number}</source>
        <translation>{relation} · komentar ke-{number}</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <translation>Komentar sebelumnya</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <source>To the midwife</source>
        <translation>Serahkan ke bidan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lepas</translation>
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
        <source>Lift mute</source>
        <translation>Buka bisuan</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporkan</translation>
    </message>
    <message>
        <source>Keep proof</source>
        <translation>Simpan bukti</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Mute for how long?</source>
        <translation>Bisukan berapa lama?</translation>
    </message>
    <message>
        <source>5 sec</source>
        <translation>5 detik</translation>
    </message>
    <message>
        <source>30 sec</source>
        <translation>30 detik</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 menit</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 menit</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Sampai selesai</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Saring kata</translation>
    </message>
    <message>
        <source>Freeze comments</source>
        <translation>Bekukan komentar</translation>
    </message>
    <message>
        <source>Open comments again</source>
        <translation>Buka komentar lagi</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Undo ({seconds} s left)</source>
        <translation>Batalkan ({seconds} detik lagi)</translation>
    </message>
    <message>
        <source>A help of this app: 15 seconds to undo an act.</source>
        <translation>Bantuan aplikasi ini: 15 detik untuk membatalkan.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Batalkan: {what}</translation>
    </message>
    <message>
        <source>Show all buttons</source>
        <translation>Tampilkan semua tombol</translation>
    </message>
    <message>
        <source>now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} dtk</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} mnt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Answered, not heard</source>
        <translation>Dijawab, tidak terdengar</translation>
    </message>
    <message>
        <source>Answer not heard</source>
        <translation>Jawaban tidak terdengar</translation>
    </message>
    <message>
        <source>Handed to the midwife</source>
        <translation>Ke bidan</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Diberi terima kasih</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
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
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Proof kept</source>
        <translation>Bukti disimpan</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Filtered: {term}</source>
        <translation>Tersaring: {term}</translation>
    </message>
    <message>
        <source>{name}: {text}. {acts}</source>
        <translation>{name}: {text}. {acts}</translation>
    </message>
    <message>
        <source>{who}: comment deleted.</source>
        <translation>Komentar {who} dihapus.</translation>
    </message>
    <message>
        <source>{who} was muted.</source>
        <translation>{who} dibisukan.</translation>
    </message>
    <message>
        <source>{who} may write again.</source>
        <translation>{who} boleh menulis lagi.</translation>
    </message>
    <message>
        <source>{who} was blocked.</source>
        <translation>{who} diblokir.</translation>
    </message>
    <message>
        <source>{who} is no longer blocked.</source>
        <translation>Blokir {who} dibuka.</translation>
    </message>
    <message>
        <source>{who} was reported.</source>
        <translation>{who} dilaporkan.</translation>
    </message>
    <message>
        <source>Comment was pinned.</source>
        <translation>Komentar disematkan.</translation>
    </message>
    <message>
        <source>Pin was taken off.</source>
        <translation>Sematan dilepas.</translation>
    </message>
    <message>
        <source>Handed to the midwife.</source>
        <translation>Diserahkan ke bidan.</translation>
    </message>
    <message>
        <source>You thanked {who}.</source>
        <translation>Terima kasih untuk {who}.</translation>
    </message>
    <message>
        <source>Comment was let through.</source>
        <translation>Komentar disetujui.</translation>
    </message>
    <message>
        <source>Comment was hidden.</source>
        <translation>Komentar disembunyikan.</translation>
    </message>
    <message>
        <source>Word was added.</source>
        <translation>Kata ditambahkan.</translation>
    </message>
    <message>
        <source>Word was taken out.</source>
        <translation>Kata dihapus dari saringan.</translation>
    </message>
    <message>
        <source>Comments are frozen.</source>
        <translation>Komentar dibekukan.</translation>
    </message>
    <message>
        <source>Comments are open.</source>
        <translation>Komentar dibuka.</translation>
    </message>
    <message>
        <source>Who may write was changed.</source>
        <translation>Aturan menulis diganti.</translation>
    </message>
    <message>
        <source>{who} is up.</source>
        <translation>{who} naik jadi tamu.</translation>
    </message>
    <message>
        <source>{who} was turned down.</source>
        <translation>{who} ditolak.</translation>
    </message>
    <message>
        <source>Guest microphone is off.</source>
        <translation>Mik tamu dimatikan.</translation>
    </message>
    <message>
        <source>{who} went down.</source>
        <translation>{who} diturunkan.</translation>
    </message>
    <message>
        <source>Point ticked.</source>
        <translation>Poin dicentang.</translation>
    </message>
    <message>
        <source>Point opened again.</source>
        <translation>Poin dibuka lagi.</translation>
    </message>
    <message>
        <source>Please answer. {seconds} seconds</source>
        <translation>Silakan jawab. {seconds} detik</translation>
    </message>
    <message>
        <source>Please answer now.</source>
        <translation>Silakan jawab sekarang.</translation>
    </message>
    <message>
        <source>Heard for {seconds} seconds</source>
        <translation>Terdengar {seconds} detik</translation>
    </message>
    <message>
        <source>Not heard. Press Done when you have answered.</source>
        <translation>Suara tidak terdengar. Tekan Selesai kalau sudah dijawab.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>A child is alone in the picture. Please go there.</source>
        <translation>Anak sendirian di kamera. Dampingi dulu, ya.</translation>
    </message>
    <message>
        <source>First steps for {name}</source>
        <translation>Langkah pertama untuk {name}</translation>
    </message>
    <message>
        <source>Nothing in the mouth. Do not hold down. No drink. Call 119 or the health centre now.</source>
        <translation>Jangan masukkan apa pun ke mulut. Jangan ditahan, jangan diberi minum. Hubungi 119 atau puskesmas sekarang.</translation>
    </message>
    <message>
        <source>Do not guess. Name no medicine. Go to the health centre now, or call 119.</source>
        <translation>Jangan menebak penyakit. Jangan menyebut obat. Ke puskesmas sekarang, atau hubungi 119.</translation>
    </message>
    <message>
        <source>Not yet checked by a health worker.</source>
        <translation>Belum diperiksa tenaga kesehatan.</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Tutup kartu ini</translation>
    </message>
    <message>
        <source>Back to the script</source>
        <translation>Kembali ke naskah</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>Naskah: {title}</translation>
    </message>
    <message>
        <source>Comments come in very fast</source>
        <translation>Komentar masuk sangat cepat</translation>
    </message>
    <message>
        <source>Freeze first, filter the words, then open again.</source>
        <translation>Bekukan dulu, saring katanya, baru buka lagi.</translation>
    </message>
    <message>
        <source>Comments are frozen</source>
        <translation>Komentar dibekukan</translation>
    </message>
    <message>
        <source>Viewers cannot write. Tidy up now.</source>
        <translation>Penonton tidak bisa menulis. Rapikan sekarang.</translation>
    </message>
    <message>
        <source>{name} sent {gift} ×{count}</source>
        <translation>{name} mengirim {gift} ×{count}</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Ucapkan terima kasih</translation>
    </message>
    <message>
        <source>Comments with these words are hidden.</source>
        <translation>Komentar dengan kata ini disembunyikan.</translation>
    </message>
    <message>
        <source>Word to filter</source>
        <translation>Kata yang disaring</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Take out {term}</source>
        <translation>Hapus saringan {term}</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Belum ada kata.</translation>
    </message>
    <message>
        <source>Who may write?</source>
        <translation>Siapa boleh menulis?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Pengikut saja</translation>
    </message>
    <message>
        <source>Must have followed for at least</source>
        <translation>Minimal sudah mengikuti</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>5 mins</source>
        <translation>5 mnt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 mgg</translation>
    </message>
    <message>
        <source>The choices on a phone may differ.</source>
        <translation>Di HP, pilihannya bisa berbeda.</translation>
    </message>
    <message>
        <source>1 day and 1 week are the trainer&apos;s own choices.</source>
        <translation>1 hari dan 1 minggu: pilihan pelatih.</translation>
    </message>
    <message>
        <source>{count} filtered comments</source>
        <translation>{count} komentar tersaring</translation>
    </message>
    <message>
        <source>Look again. A neighbour&apos;s question may be among them.</source>
        <translation>Cek lagi, siapa tahu ada pertanyaan warga.</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Sedang tampil</translation>
    </message>
    <message>
        <source>Wants to come up</source>
        <translation>Minta naik</translation>
    </message>
    <message>
        <source>Nobody asks to come up.</source>
        <translation>Belum ada yang minta naik.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Guest microphone off</source>
        <translation>Matikan mik tamu</translation>
    </message>
    <message>
        <source>Take guest down</source>
        <translation>Turunkan tamu</translation>
    </message>
    <message>
        <source>Guest microphone is off</source>
        <translation>Mik tamu mati</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} menunggu</translation>
    </message>
    <message>
        <source>{relation} · no comment yet</source>
        <translation>{relation} · belum pernah komentar</translation>
    </message>
    <message>
        <source>{relation} · {count} comments</source>
        <translation>{relation} · {count} komentar</translation>
    </message>
    <message>
        <source>Muted viewers</source>
        <translation>Yang dibisukan</translation>
    </message>
    <message>
        <source>Blocked viewers</source>
        <translation>Yang diblokir</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Tulis komentar…</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} suka</translation>
    </message>
    <message>
        <source>{count} viewers now</source>
        <translation>{count} orang menonton</translation>
    </message>
    <message>
        <source>The live as viewers see it. {viewers} viewers.</source>
        <translation>Tampilan live. {viewers} orang menonton.</translation>
    </message>
    <message>
        <source>sends {gift}</source>
        <translation>kirim {gift}</translation>
    </message>
    <message>
        <source>Weak signal</source>
        <translation>Sinyal lemah</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <translation>Gambar terputus</translation>
    </message>
    <message>
        <source>Press Try again. You may go on talking.</source>
        <translation>Tekan Coba lagi. Ibu boleh terus bicara.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Your sound is gone. Press Try again.</source>
        <translation>Suara Ibu terputus. Tekan Coba lagi.</translation>
    </message>
    <message>
        <source>A viewer was told that he is muted.</source>
        <translation>Penonton diberi tahu bahwa ia dibisukan.</translation>
    </message>
    <message>
        <source>A viewer was told that he is blocked.</source>
        <translation>Penonton diberi tahu bahwa ia diblokir.</translation>
    </message>
    <message>
        <source>The report was sent.</source>
        <translation>Laporan sudah dikirim.</translation>
    </message>
    <message>
        <source>An office account is watching.</source>
        <translation>Akun resmi ikut menonton.</translation>
    </message>
    <message>
        <source>Viewers do not see this comment.</source>
        <translation>Penonton tidak melihat komentar ini.</translation>
    </message>
    <message>
        <source>Warning: keep the live safe.</source>
        <translation>Peringatan: jaga live tetap aman.</translation>
    </message>
    <message>
        <source>The live was interrupted.</source>
        <translation>Live dihentikan sementara.</translation>
    </message>
    <message>
        <source>The signal is weak.</source>
        <translation>Sinyal sedang lemah.</translation>
    </message>
    <message>
        <source>The signal is back.</source>
        <translation>Sinyal sudah kembali.</translation>
    </message>
    <message>
        <source>Light: good</source>
        <translation>Cahaya: bagus</translation>
    </message>
    <message>
        <source>Light: almost</source>
        <translation>Cahaya: hampir</translation>
    </message>
    <message>
        <source>Light: fix this</source>
        <translation>Cahaya: perbaiki</translation>
    </message>
    <message>
        <source>Light: cannot be read</source>
        <translation>Cahaya: belum terbaca</translation>
    </message>
    <message>
        <source>Sound: good</source>
        <translation>Suara: bagus</translation>
    </message>
    <message>
        <source>Sound: almost</source>
        <translation>Suara: hampir</translation>
    </message>
    <message>
        <source>Sound: fix this</source>
        <translation>Suara: perbaiki</translation>
    </message>
    <message>
        <source>Sound: cannot be read</source>
        <translation>Suara: belum terbaca</translation>
    </message>
    <message>
        <source>Position: good</source>
        <translation>Posisi: bagus</translation>
    </message>
    <message>
        <source>Position: almost</source>
        <translation>Posisi: hampir</translation>
    </message>
    <message>
        <source>Position: fix this</source>
        <translation>Posisi: perbaiki</translation>
    </message>
    <message>
        <source>Position: cannot be read</source>
        <translation>Posisi: belum terbaca</translation>
    </message>
</context>
</TS>
