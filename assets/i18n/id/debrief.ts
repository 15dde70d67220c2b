<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>debrief</name>
    <message>
        <source>Face well lit the whole live</source>
        <translation>Wajah terang sepanjang live</translation>
    </message>
    <message>
        <source>Face well lit nearly all the time</source>
        <translation>Wajah terang hampir sepanjang live</translation>
    </message>
    <message>
        <source>Voice heard well the whole live</source>
        <translation>Suara terdengar bagus sepanjang live</translation>
    </message>
    <message>
        <source>Voice heard well nearly all the time</source>
        <translation>Suara terdengar bagus hampir sepanjang live</translation>
    </message>
    <message>
        <source>Face well placed the whole live</source>
        <translation>Posisi wajah pas sepanjang live</translation>
    </message>
    <message>
        <source>Face well placed nearly all the time</source>
        <translation>Posisi wajah pas hampir sepanjang live</translation>
    </message>
    <message>
        <source>Good for {percent} percent of the time.</source>
        <translation>Bagus {percent} persen waktu.</translation>
    </message>
    <message>
        <source>That is {percent} percent of all questions.</source>
        <translation>Itu {percent} persen dari semua pertanyaan.</translation>
    </message>
    <message>
        <source>The voice was heard while answering.</source>
        <translation>Suara terdengar waktu menjawab.</translation>
    </message>
    <message>
        <source>Counted by the button, without a microphone.</source>
        <translation>Dihitung dari tombol, tanpa mikrofon.</translation>
    </message>
    <message>
        <source>Handed to the midwife, a safe choice.</source>
        <translation>Diserahkan ke bidan, pilihan yang aman.</translation>
    </message>
    <message>
        <source>The emergency came first</source>
        <translation>Keadaan darurat didahulukan</translation>
    </message>
    <message>
        <source>{seconds} seconds after it was written.</source>
        <translation>Hanya {seconds} detik setelah ditulis.</translation>
    </message>
    <message>
        <source>A hard question went to the midwife</source>
        <translation>Pertanyaan sulit diserahkan ke bidan</translation>
    </message>
    <message>
        <source>Right for doses and signs of illness.</source>
        <translation>Tepat untuk dosis dan gejala sakit.</translation>
    </message>
    <message>
        <source>The threat was not left standing</source>
        <translation>Ancaman tidak dibiarkan</translation>
    </message>
    <message>
        <source>Hatred was not left standing</source>
        <translation>Ujaran kebencian tidak dibiarkan</translation>
    </message>
    <message>
        <source>Rude comments were not left standing</source>
        <translation>Komentar tidak senonoh tidak dibiarkan</translation>
    </message>
    <message>
        <source>The gambling ad was not left standing</source>
        <translation>Promosi judi tidak dibiarkan</translation>
    </message>
    <message>
        <source>The fraud was not left standing</source>
        <translation>Penipuan tidak dibiarkan</translation>
    </message>
    <message>
        <source>Personal data was protected</source>
        <translation>Data pribadi warga terlindungi</translation>
    </message>
    <message>
        <source>No hoax was left standing</source>
        <translation>Hoaks tidak dibiarkan</translation>
    </message>
    <message>
        <source>The miracle cure was not left standing</source>
        <translation>Iklan obat ajaib tidak dibiarkan</translation>
    </message>
    <message>
        <source>Insults were handled</source>
        <translation>Hinaan dibereskan</translation>
    </message>
    <message>
        <source>{seconds} seconds after it appeared.</source>
        <translation>Dalam {seconds} detik setelah muncul.</translation>
    </message>
    <message>
        <source>All {count}, usually within {seconds} seconds.</source>
        <translation>Semuanya, {count} kali, biasanya {seconds} detik.</translation>
    </message>
    <message>
        <source>Comments were frozen quickly</source>
        <translation>Komentar cepat dibekukan</translation>
    </message>
    <message>
        <source>{seconds} seconds after the raid began.</source>
        <translation>{seconds} detik setelah serbuan mulai.</translation>
    </message>
    <message>
        <source>No good comment was removed</source>
        <translation>Tidak ada komentar baik yang terhapus</translation>
    </message>
    <message>
        <source>{count} good comments stayed.</source>
        <translation>{count} komentar baik tetap ada.</translation>
    </message>
    <message>
        <source>Quick at the desk</source>
        <translation>Cepat menanggapi</translation>
    </message>
    <message>
        <source>Usually within {seconds} seconds.</source>
        <translation>Biasanya {seconds} detik.</translation>
    </message>
    <message>
        <source>The filter stopped {count} bad comments</source>
        <translation>Saring kata menahan {count} komentar buruk</translation>
    </message>
    <message>
        <source>Viewers never saw them.</source>
        <translation>Penonton tidak sempat melihatnya.</translation>
    </message>
    <message>
        <source>Givers were thanked</source>
        <translation>Pemberi hadiah diberi terima kasih</translation>
    </message>
    <message>
        <source>{count} givers, by the button.</source>
        <translation>{count} orang, lewat tombol.</translation>
    </message>
    <message>
        <source>{name} came up as a guest</source>
        <translation>{name} naik sebagai tamu</translation>
    </message>
    <message>
        <source>Guests were given a turn.</source>
        <translation>Tamu diberi kesempatan.</translation>
    </message>
    <message>
        <source>Light was mended when viewers asked</source>
        <translation>Cahaya diperbaiki setelah penonton memberi tahu</translation>
    </message>
    <message>
        <source>Sound was mended when viewers asked</source>
        <translation>Suara diperbaiki setelah penonton memberi tahu</translation>
    </message>
    <message>
        <source>Position was mended when viewers asked</source>
        <translation>Posisi diperbaiki setelah penonton memberi tahu</translation>
    </message>
    <message>
        <source>Talked again when viewers asked</source>
        <translation>Bicara lagi setelah penonton memberi tahu</translation>
    </message>
    <message>
        <source>Good again after {seconds} seconds.</source>
        <translation>Bagus lagi setelah {seconds} detik.</translation>
    </message>
    <message>
        <source>Hardly a long pause</source>
        <translation>Jarang ada jeda panjang</translation>
    </message>
    <message>
        <source>The longest pause: {seconds} seconds.</source>
        <translation>Jeda terlama {seconds} detik.</translation>
    </message>
    <message>
        <source>No pause was heard.</source>
        <translation>Tidak terdengar jeda.</translation>
    </message>
    <message>
        <source>The script has {points} points.</source>
        <translation>Naskah ini punya {points} poin.</translation>
    </message>
    <message>
        <source>{minutes} minutes of rehearsal done</source>
        <translation>Latihan {minutes} menit dijalani</translation>
    </message>
    <message>
        <source>To the planned end.</source>
        <translation>Sampai waktu yang direncanakan.</translation>
    </message>
    <message>
        <source>Every minute counts.</source>
        <translation>Setiap menit ada gunanya.</translation>
    </message>
    <message>
        <source>The rehearsal was begun</source>
        <translation>Latihan sudah dimulai</translation>
    </message>
    <message>
        <source>It ran for {seconds} seconds.</source>
        <translation>Berjalan {seconds} detik.</translation>
    </message>
    <message>
        <source>At most {peak} at the same time.</source>
        <translation>Paling ramai {peak} orang bersamaan.</translation>
    </message>
    <message>
        <source>All from the pretend audience.</source>
        <translation>Semuanya dari penonton tiruan.</translation>
    </message>
    <message>
        <source>Nobody was blocked</source>
        <translation>Tidak ada yang diblokir</translation>
    </message>
    <message>
        <source>Everybody could stay.</source>
        <translation>Semua penonton boleh tetap menonton.</translation>
    </message>
    <message>
        <source>The report is ready</source>
        <translation>Rapor latihan sudah jadi</translation>
    </message>
    <message>
        <source>It can be read together.</source>
        <translation>Bisa dibaca bersama kader lain.</translation>
    </message>
    <message>
        <source>This rehearsal can be done again</source>
        <translation>Latihan ini bisa diulang lagi</translation>
    </message>
    <message>
        <source>The very same audience comes again.</source>
        <translation>Penontonnya akan sama persis.</translation>
    </message>
    <message>
        <source>Find a lighter place</source>
        <translation>Cari tempat yang lebih terang</translation>
    </message>
    <message>
        <source>Move a little away from the lamp</source>
        <translation>Jauhkan sedikit dari lampu</translation>
    </message>
    <message>
        <source>Turn the face to the light</source>
        <translation>Hadapkan wajah ke arah cahaya</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>Atur cahaya dari depan</translation>
    </message>
    <message>
        <source>Use a white lamp</source>
        <translation>Pakai lampu putih</translation>
    </message>
    <message>
        <source>Change the lamp that flickers</source>
        <translation>Ganti lampu yang berkedip</translation>
    </message>
    <message>
        <source>Wipe the camera and sit still</source>
        <translation>Lap kamera dan duduk tenang</translation>
    </message>
    <message>
        <source>Check the light before the start</source>
        <translation>Cek cahaya sebelum mulai</translation>
    </message>
    <message>
        <source>Pause while it is noisy</source>
        <translation>Jeda sebentar waktu ada suara bising</translation>
    </message>
    <message>
        <source>Speak up, closer to the microphone</source>
        <translation>Bicara lebih keras, dekat mikrofon</translation>
    </message>
    <message>
        <source>Keep a little off the microphone</source>
        <translation>Beri jarak dari mikrofon</translation>
    </message>
    <message>
        <source>Choose a room that does not echo</source>
        <translation>Pilih ruangan yang tidak bergema</translation>
    </message>
    <message>
        <source>Check the microphone&apos;s cable</source>
        <translation>Periksa kabel mikrofon</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Nyalakan mikrofon</translation>
    </message>
    <message>
        <source>Greet viewers when it is quiet</source>
        <translation>Sapa penonton waktu sepi</translation>
    </message>
    <message>
        <source>Ask others to be quiet for a while</source>
        <translation>Minta orang lain tenang sebentar</translation>
    </message>
    <message>
        <source>Check the sound before the start</source>
        <translation>Cek suara sebelum mulai</translation>
    </message>
    <message>
        <source>Keep the face in the picture</source>
        <translation>Jaga wajah tetap terlihat</translation>
    </message>
    <message>
        <source>One speaker in the picture</source>
        <translation>Satu pembicara saja di gambar</translation>
    </message>
    <message>
        <source>Keep an adult beside the child</source>
        <translation>Anak selalu didampingi orang dewasa</translation>
    </message>
    <message>
        <source>Sit a little closer</source>
        <translation>Duduk lebih dekat</translation>
    </message>
    <message>
        <source>Sit a little further back</source>
        <translation>Mundur sedikit</translation>
    </message>
    <message>
        <source>Keep the face in the middle</source>
        <translation>Jaga wajah di tengah</translation>
    </message>
    <message>
        <source>Raise the camera to the eyes</source>
        <translation>Naikkan kamera setinggi mata</translation>
    </message>
    <message>
        <source>Lower the camera to the eyes</source>
        <translation>Turunkan kamera setinggi mata</translation>
    </message>
    <message>
        <source>Hold the head straight</source>
        <translation>Tegakkan kepala</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Lihat ke kamera</translation>
    </message>
    <message>
        <source>Check the position before the start</source>
        <translation>Cek posisi sebelum mulai</translation>
    </message>
    <message>
        <source>The light was weak for {seconds} seconds.</source>
        <translation>Cahaya kurang bagus {seconds} detik.</translation>
    </message>
    <message>
        <source>The sound was weak for {seconds} seconds.</source>
        <translation>Suara kurang bagus {seconds} detik.</translation>
    </message>
    <message>
        <source>The position was off for {seconds} seconds.</source>
        <translation>Posisi kurang pas {seconds} detik.</translation>
    </message>
    <message>
        <source>Check the camera before the start</source>
        <translation>Cek kamera sebelum mulai</translation>
    </message>
    <message>
        <source>Check the microphone before the start</source>
        <translation>Cek mikrofon sebelum mulai</translation>
    </message>
    <message>
        <source>Light and position could not be read.</source>
        <translation>Cahaya dan posisi tidak terbaca.</translation>
    </message>
    <message>
        <source>The sound could not be read.</source>
        <translation>Suara tidak terbaca.</translation>
    </message>
    <message>
        <source>Emergencies come first</source>
        <translation>Dahulukan yang darurat</translation>
    </message>
    <message>
        <source>Hand it to the midwife, or say 119.</source>
        <translation>Serahkan ke bidan, atau sebut 119.</translation>
    </message>
    <message>
        <source>Answer more questions</source>
        <translation>Jawab lebih banyak pertanyaan</translation>
    </message>
    <message>
        <source>{count} of {asked} are still unanswered.</source>
        <translation>{count} dari {asked} belum dijawab.</translation>
    </message>
    <message>
        <source>Speak after pressing Answer</source>
        <translation>Bicara setelah menekan Jawab</translation>
    </message>
    <message>
        <source>{count} answers were not heard.</source>
        <translation>{count} jawaban tidak terdengar.</translation>
    </message>
    <message>
        <source>Save the proof of a threat, then block</source>
        <translation>Simpan bukti ancaman, lalu blokir</translation>
    </message>
    <message>
        <source>Delete hatred at once</source>
        <translation>Hapus ujaran kebencian segera</translation>
    </message>
    <message>
        <source>Delete and block what is indecent</source>
        <translation>Hapus dan blokir yang tidak senonoh</translation>
    </message>
    <message>
        <source>Delete gambling ads at once</source>
        <translation>Hapus promosi judi segera</translation>
    </message>
    <message>
        <source>Delete frauds and warn the viewers</source>
        <translation>Hapus penipuan dan ingatkan penonton</translation>
    </message>
    <message>
        <source>Delete personal data, explain kindly</source>
        <translation>Hapus data pribadi, jelaskan pelan-pelan</translation>
    </message>
    <message>
        <source>Set hoaxes right, then delete</source>
        <translation>Luruskan hoaks, lalu hapus</translation>
    </message>
    <message>
        <source>Delete ads for miracle cures</source>
        <translation>Hapus iklan obat ajaib</translation>
    </message>
    <message>
        <source>Do not leave insults standing</source>
        <translation>Jangan biarkan hinaan berlama-lama</translation>
    </message>
    <message>
        <source>It was seen for {seconds} seconds.</source>
        <translation>Sempat terlihat {seconds} detik.</translation>
    </message>
    <message>
        <source>{count} slipped through, one for {seconds} seconds.</source>
        <translation>{count} terlewat, ada yang {seconds} detik.</translation>
    </message>
    <message>
        <source>Something was done, but not what helps.</source>
        <translation>Sudah ditindak, tetapi belum yang tepat.</translation>
    </message>
    <message>
        <source>Pin good comments only</source>
        <translation>Sematkan komentar yang baik saja</translation>
    </message>
    <message>
        <source>A bad comment on top is seen by all.</source>
        <translation>Komentar buruk di atas dilihat semua orang.</translation>
    </message>
    <message>
        <source>Freeze comments in a raid</source>
        <translation>Bekukan komentar saat serbuan</translation>
    </message>
    <message>
        <source>The raid ran for {seconds} seconds.</source>
        <translation>Serbuan berjalan {seconds} detik.</translation>
    </message>
    <message>
        <source>Freeze sooner in a raid</source>
        <translation>Bekukan lebih cepat saat serbuan</translation>
    </message>
    <message>
        <source>Freeze in a raid only</source>
        <translation>Bekukan hanya saat serbuan</translation>
    </message>
    <message>
        <source>Frozen {count} times without a raid.</source>
        <translation>Dibekukan {count} kali tanpa serbuan.</translation>
    </message>
    <message>
        <source>Read first, then block</source>
        <translation>Baca dulu, jangan buru-buru memblokir</translation>
    </message>
    <message>
        <source>Good people blocked or muted: {count}.</source>
        <translation>Warga baik yang diblokir atau dibisukan: {count}.</translation>
    </message>
    <message>
        <source>Read before removing</source>
        <translation>Baca dulu sebelum menghapus</translation>
    </message>
    <message>
        <source>{count} good comments were removed.</source>
        <translation>{count} komentar baik terlanjur disingkirkan.</translation>
    </message>
    <message>
        <source>Choose the lighter act</source>
        <translation>Pilih tindakan yang lebih ringan</translation>
    </message>
    <message>
        <source>Too hard {count} times.</source>
        <translation>{count} kali terlalu keras.</translation>
    </message>
    <message>
        <source>Look again at what was filtered</source>
        <translation>Cek lagi yang tersaring</translation>
    </message>
    <message>
        <source>{count} good comments were never seen.</source>
        <translation>{count} komentar baik tidak sempat tampil.</translation>
    </message>
    <message>
        <source>Act a little sooner</source>
        <translation>Tanggapi sedikit lebih cepat</translation>
    </message>
    <message>
        <source>Fill pauses with a greeting</source>
        <translation>Isi jeda dengan menyapa penonton</translation>
    </message>
    <message>
        <source>Answer people who ask to join</source>
        <translation>Tanggapi yang minta naik</translation>
    </message>
    <message>
        <source>{count} gave up waiting.</source>
        <translation>{count} orang batal karena menunggu.</translation>
    </message>
    <message>
        <source>Go through the whole script</source>
        <translation>Bahas semua poin naskah</translation>
    </message>
    <message>
        <source>{done} of {points} points were ticked.</source>
        <translation>{done} dari {points} poin sudah ditandai.</translation>
    </message>
    <message>
        <source>Make the camera safe before the start</source>
        <translation>Pastikan kamera aman sebelum mulai</translation>
    </message>
    <message>
        <source>Make the microphone safe before the start</source>
        <translation>Pastikan mikrofon aman sebelum mulai</translation>
    </message>
    <message>
        <source>It was away for {seconds} seconds.</source>
        <translation>Sempat terputus {seconds} detik.</translation>
    </message>
    <message>
        <source>Selling beside the topic. Leave it, or delete it.</source>
        <translation>Jualan di luar tema. Boleh dibiarkan, boleh dihapus.</translation>
    </message>
    <message>
        <source>Questions answered: {answered} of {asked}</source>
        <translation>Pertanyaan dijawab: {answered} dari {asked}</translation>
    </message>
    <message>
        <source>Points of the script done: {done}</source>
        <translation>Poin naskah yang dibahas: {done}</translation>
    </message>
    <message>
        <source>Viewers who came by: {viewers}</source>
        <translation>Penonton yang datang: {viewers}</translation>
    </message>
    <message>
        <source>Hearts that came in: {likes}</source>
        <translation>Tanda suka yang masuk: {likes}</translation>
    </message>
    <message>
        <source>On to a busier rehearsal</source>
        <translation>Lanjut ke latihan yang lebih ramai</translation>
    </message>
    <message>
        <source>Try ten minutes</source>
        <translation>Coba latihan sepuluh menit</translation>
    </message>
    <message>
        <source>Today it was {minutes} full minutes.</source>
        <translation>Hari ini {minutes} menit penuh.</translation>
    </message>
    <message>
        <source>Try more viewers</source>
        <translation>Coba penonton lebih banyak</translation>
    </message>
    <message>
        <source>{viewers} came by today.</source>
        <translation>Hari ini {viewers} penonton datang.</translation>
    </message>
    <message>
        <source>Do the same rehearsal again</source>
        <translation>Ulangi latihan yang sama</translation>
    </message>
    <message>
        <source>Then compare the marks.</source>
        <translation>Lalu bandingkan nilainya.</translation>
    </message>
    <message>
        <source>Swap seats with the moderator</source>
        <translation>Bertukar tempat dengan moderator</translation>
    </message>
    <message>
        <source>One talks, one minds the comments.</source>
        <translation>Satu bicara, satu menjaga komentar.</translation>
    </message>
    <message>
        <source>Try another script</source>
        <translation>Coba naskah lain</translation>
    </message>
    <message>
        <source>New questions will come.</source>
        <translation>Pertanyaannya akan berbeda.</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>Serbuan</translation>
    </message>
    <message>
        <source>Raid, frozen</source>
        <translation>Serbuan, dibekukan</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
    <message>
        <source>Camera away</source>
        <translation>Kamera terputus</translation>
    </message>
    <message>
        <source>Microphone away</source>
        <translation>Mikrofon terputus</translation>
    </message>
    <message>
        <source>{name} came up</source>
        <translation>{name} naik</translation>
    </message>
    <message>
        <source>Emergency answered</source>
        <translation>Darurat ditanggapi</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Pertanyaan dijawab</translation>
    </message>
    <message>
        <source>Weak signal</source>
        <translation>Sinyal lemah</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>Suara bising</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Suara pelan</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Suara terlalu keras</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Bergema</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Tidak ada suara</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Cahaya dari belakang</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Terlalu terang</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Wajah tak terlihat</translation>
    </message>
    <message>
        <source>Weak sound</source>
        <translation>Suara kurang bagus</translation>
    </message>
    <message>
        <source>Weak light</source>
        <translation>Cahaya kurang bagus</translation>
    </message>
    <message>
        <source>Position off</source>
        <translation>Posisi kurang pas</translation>
    </message>
    <message>
        <source>An honest question. Answer it, or hand it on.</source>
        <translation>Warga bertanya baik-baik. Jawab, atau serahkan ke bidan.</translation>
    </message>
    <message>
        <source>An honest question about the posyandu. Answer it.</source>
        <translation>Warga bertanya soal posyandu. Jawab saja.</translation>
    </message>
    <message>
        <source>Private, but honest. Answer gently, or hand it on.</source>
        <translation>Soal pribadi, tetapi sungguh bertanya. Jawab lembut, atau serahkan.</translation>
    </message>
    <message>
        <source>Somebody needs help now. Hand it on, name 119.</source>
        <translation>Ada yang butuh bantuan. Serahkan ke bidan, sebut 119.</translation>
    </message>
    <message>
        <source>Doses and signs of illness are the midwife&apos;s.</source>
        <translation>Dosis dan gejala sakit urusan bidan.</translation>
    </message>
    <message>
        <source>Set it right in short, then delete. Do not argue.</source>
        <translation>Luruskan singkat, lalu hapus. Jangan berdebat.</translation>
    </message>
    <message>
        <source>Honest doubt. Explain kindly, do not shame.</source>
        <translation>Warga masih ragu. Jelaskan baik-baik, jangan dipermalukan.</translation>
    </message>
    <message>
        <source>An ad for a miracle cure. Delete it.</source>
        <translation>Iklan obat ajaib. Hapus saja.</translation>
    </message>
    <message>
        <source>Online gambling. Delete and block, do not name it.</source>
        <translation>Judi daring. Hapus dan blokir, jangan sebut namanya.</translation>
    </message>
    <message>
        <source>Fraud. Delete it and warn the viewers.</source>
        <translation>Penipuan. Hapus, lalu ingatkan penonton.</translation>
    </message>
    <message>
        <source>Indecent. Delete and block at once.</source>
        <translation>Tidak senonoh. Langsung hapus dan blokir.</translation>
    </message>
    <message>
        <source>It touches somebody&apos;s dignity. Delete and block.</source>
        <translation>Melecehkan orang. Hapus dan blokir.</translation>
    </message>
    <message>
        <source>Hatred of a group. Delete and block, do not read it out.</source>
        <translation>Kebencian pada golongan. Hapus, blokir, jangan dibacakan.</translation>
    </message>
    <message>
        <source>A threat. Keep the proof, then block and report.</source>
        <translation>Ancaman. Simpan bukti, lalu blokir dan laporkan.</translation>
    </message>
    <message>
        <source>Personal data. Delete it, explain, do not punish.</source>
        <translation>Data pribadi. Hapus, jelaskan, jangan dihukum.</translation>
    </message>
    <message>
        <source>An insult. Delete or mute, do not answer in anger.</source>
        <translation>Hinaan. Hapus atau bisukan, jangan dibalas marah.</translation>
    </message>
    <message>
        <source>Only teasing. It may be passed over.</source>
        <translation>Cuma memancing. Boleh dilewati.</translation>
    </message>
    <message>
        <source>The same again and again. Delete or mute.</source>
        <translation>Tulisan berulang. Hapus atau bisukan.</translation>
    </message>
    <message>
        <source>Politics does not belong here. Pass over or delete.</source>
        <translation>Politik bukan tema kita. Lewati atau hapus.</translation>
    </message>
    <message>
        <source>Part of a raid. Freeze, do not chase one by one.</source>
        <translation>Bagian dari serbuan. Bekukan, jangan dikejar satu-satu.</translation>
    </message>
    <message>
        <source>Honest criticism. Thank, answer, pass it on.</source>
        <translation>Kritik yang jujur. Ucapkan terima kasih, jawab, sampaikan.</translation>
    </message>
    <message>
        <source>Viewers help: they say what is not clear.</source>
        <translation>Penonton membantu: ada yang kurang jelas.</translation>
    </message>
    <message>
        <source>Viewers help: the light really was weak.</source>
        <translation>Penonton membantu: cahaya memang kurang.</translation>
    </message>
    <message>
        <source>Viewers help: the sound really was disturbed.</source>
        <translation>Penonton membantu: suara memang terganggu.</translation>
    </message>
    <message>
        <source>Viewers help: the face really was off.</source>
        <translation>Penonton membantu: posisi memang kurang pas.</translation>
    </message>
    <message>
        <source>Viewers waited: it really was quiet.</source>
        <translation>Penonton menunggu: memang sedang sepi.</translation>
    </message>
    <message>
        <source>Viewers help: the signal really was weak.</source>
        <translation>Penonton membantu: sinyal memang lemah.</translation>
    </message>
    <message>
        <source>Friendly chat. Leave it, or greet back.</source>
        <translation>Obrolan warga. Biarkan, atau sapa balik.</translation>
    </message>
    <message>
        <source>A greeting. A short hello is enough.</source>
        <translation>Salam dari warga. Sapa sebentar saja.</translation>
    </message>
    <message>
        <source>A mother tells her story. Listen kindly.</source>
        <translation>Warga berbagi cerita. Dengarkan baik-baik.</translation>
    </message>
    <message>
        <source>Thanks from a viewer. Leave it standing.</source>
        <translation>Ucapan terima kasih. Biarkan tampil.</translation>
    </message>
    <message>
        <source>Praise from a viewer. Leave it standing.</source>
        <translation>Pujian dari warga. Biarkan tampil.</translation>
    </message>
    <message>
        <source>About gifts. Thank, never ask for more.</source>
        <translation>Soal hadiah. Ucapkan terima kasih, jangan meminta.</translation>
    </message>
    <message>
        <source>Somebody wants to come up. Answer kindly.</source>
        <translation>Ada yang ingin naik. Tanggapi dengan ramah.</translation>
    </message>
    <message>
        <source>Off the topic, but friendly. Back to the script.</source>
        <translation>Di luar tema, tetapi sopan. Kembali ke naskah.</translation>
    </message>
    <message>
        <source>A viewer is uneasy. Answer calmly.</source>
        <translation>Penonton kurang nyaman. Tanggapi dengan tenang.</translation>
    </message>
    <message>
        <source>The question still waits. Answer it now.</source>
        <translation>Pertanyaannya masih menunggu. Jawab sekarang.</translation>
    </message>
    <message>
        <source>Look at it together with the trainer.</source>
        <translation>Bahas bersama pelatih.</translation>
    </message>
    <message>
        <source>Answer was pressed, but no voice was heard.</source>
        <translation>Jawab ditekan, tetapi suara tidak terdengar.</translation>
    </message>
    <message>
        <source>Counted without a microphone.</source>
        <translation>Dihitung tanpa mikrofon.</translation>
    </message>
    <message>
        <source>The right act, but later than a minute.</source>
        <translation>Tindakannya tepat, tetapi lewat satu menit.</translation>
    </message>
    <message>
        <source>Filtered, though it was a good comment.</source>
        <translation>Tersaring, padahal komentar baik.</translation>
    </message>
    <message>
        <source>One act made it worse.</source>
        <translation>Satu tindakan malah memperparah.</translation>
    </message>
    <message>
        <source>A lighter act would have been enough.</source>
        <translation>Tindakan lebih ringan sudah cukup.</translation>
    </message>
    <message>
        <source>Not checked by a health worker yet.</source>
        <translation>Belum diperiksa tenaga kesehatan.</translation>
    </message>
    <message>
        <source>The mark rose from {first} to {last}.</source>
        <translation>Nilai naik dari {first} menjadi {last}.</translation>
    </message>
    <message>
        <source>The mark stays around {last}.</source>
        <translation>Nilai bertahan di sekitar {last}.</translation>
    </message>
    <message>
        <source>The mark is {last} now, {first} before.</source>
        <translation>Nilai sekarang {last}, tadinya {first}.</translation>
    </message>
    <message>
        <source>The first mark: {last}.</source>
        <translation>Nilai pertama: {last}.</translation>
    </message>
    <message>
        <source>There is no mark yet.</source>
        <translation>Belum ada nilai.</translation>
    </message>
    <message>
        <source>You may try a real live, with company.</source>
        <translation>Boleh mencoba live sungguhan, didampingi.</translation>
    </message>
    <message>
        <source>Rehearse once more, nice and slow.</source>
        <translation>Latihan sekali lagi, pelan-pelan saja.</translation>
    </message>
    <message>
        <source>Three rehearsals done!</source>
        <translation>Tiga latihan selesai!</translation>
    </message>
    <message>
        <source>{count} rehearsals done</source>
        <translation>Sudah {count} latihan</translation>
    </message>
    <message>
        <source>The second rehearsal often feels hardest. That is normal.</source>
        <translation>Latihan kedua sering terasa paling berat. Itu biasa.</translation>
    </message>
    <message>
        <source>The second often feels hardest. The third one counts as the result.</source>
        <translation>Yang kedua sering terasa paling berat. Hasilnya dilihat di latihan ketiga.</translation>
    </message>
    <message>
        <source>The result is rehearsal {number}, without hints: {total}.</source>
        <translation>Hasilnya latihan {number}, tanpa petunjuk: {total}.</translation>
    </message>
    <message>
        <source>Rehearsal {number} was too short for a number.</source>
        <translation>Latihan {number} belum cukup untuk dinilai.</translation>
    </message>
    <message>
        <source>The number is for learning, not for comparing people.</source>
        <translation>Nilai ini untuk belajar, bukan untuk membandingkan orang.</translation>
    </message>
    <message>
        <source>It will come by itself next time.</source>
        <translation>Latihan berikutnya otomatis lebih ramai.</translation>
    </message>
    <message>
        <source>The light was weak for {minutes} minutes.</source>
        <translation>Cahaya kurang bagus {minutes} menit.</translation>
    </message>
    <message>
        <source>The sound was weak for {minutes} minutes.</source>
        <translation>Suara kurang bagus {minutes} menit.</translation>
    </message>
    <message>
        <source>The position was off for {minutes} minutes.</source>
        <translation>Posisi kurang pas {minutes} menit.</translation>
    </message>
    <message>
        <source>It was seen for {minutes} minutes.</source>
        <translation>Sempat terlihat {minutes} menit.</translation>
    </message>
    <message>
        <source>{count} slipped through, one for {minutes} minutes.</source>
        <translation>{count} terlewat, ada yang {minutes} menit.</translation>
    </message>
    <message>
        <source>The raid ran for {minutes} minutes.</source>
        <translation>Serbuan berjalan {minutes} menit.</translation>
    </message>
    <message>
        <source>The longest pause: {minutes} minutes.</source>
        <translation>Jeda terlama {minutes} menit.</translation>
    </message>
    <message>
        <source>It was away for {minutes} minutes.</source>
        <translation>Sempat terputus {minutes} menit.</translation>
    </message>
</context>
</TS>
