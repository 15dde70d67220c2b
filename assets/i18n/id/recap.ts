<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>recap</name>
    <message>
        <source>An emergency was answered.</source>
        <translation>Keadaan darurat dijawab.</translation>
    </message>
    <message>
        <source>A raid was stopped.</source>
        <translation>Serbuan dihentikan.</translation>
    </message>
    <message>
        <source>An honest question was answered.</source>
        <translation>Pertanyaan warga dijawab.</translation>
    </message>
    <message>
        <source>A bad comment was handled.</source>
        <translation>Komentar buruk ditangani dengan tepat.</translation>
    </message>
    <message>
        <source>Light, sound and position were good.</source>
        <translation>Cahaya, suara, dan posisi bagus.</translation>
    </message>
    <message>
        <source>The face was well lit.</source>
        <translation>Wajah terang.</translation>
    </message>
    <message>
        <source>The voice was heard well.</source>
        <translation>Suara terdengar jelas.</translation>
    </message>
    <message>
        <source>The face was well placed.</source>
        <translation>Posisi wajah pas.</translation>
    </message>
    <message>
        <source>Firm and kind in balance.</source>
        <translation>Tegas dan ramah sudah seimbang.</translation>
    </message>
    <message>
        <source>Bad comments are handled, good ones stay.</source>
        <translation>Yang buruk ditangani, yang baik tetap ada.</translation>
    </message>
    <message>
        <source>Often right, but a little quick to remove.</source>
        <translation>Sering tepat, tetapi agak cepat menghapus.</translation>
    </message>
    <message>
        <source>Read to the end before removing.</source>
        <translation>Baca sampai selesai sebelum menghapus.</translation>
    </message>
    <message>
        <source>Often right, but a little too patient.</source>
        <translation>Sering tepat, tetapi agak terlalu sabar.</translation>
    </message>
    <message>
        <source>Handle bad comments a little sooner.</source>
        <translation>Tangani komentar buruk sedikit lebih cepat.</translation>
    </message>
    <message>
        <source>Good and bad are still hard to tell apart.</source>
        <translation>Yang baik dan buruk masih sulit dibedakan.</translation>
    </message>
    <message>
        <source>Read slowly, then choose.</source>
        <translation>Baca pelan-pelan, lalu pilih.</translation>
    </message>
    <message>
        <source>Many good comments are removed too.</source>
        <translation>Banyak komentar baik ikut terhapus.</translation>
    </message>
    <message>
        <source>Leave honest comments standing, even clumsy ones.</source>
        <translation>Biarkan komentar jujur, meski kurang rapi.</translation>
    </message>
    <message>
        <source>Many bad comments are left standing.</source>
        <translation>Banyak komentar buruk dibiarkan.</translation>
    </message>
    <message>
        <source>Handle bad comments one by one.</source>
        <translation>Tangani komentar buruk satu per satu.</translation>
    </message>
    <message>
        <source>Bad comments handled: {hits} of {signals}. Good ones kept: {kept} of {noise}.</source>
        <translation>Komentar buruk ditangani: {hits} dari {signals}. Komentar baik dibiarkan: {kept} dari {noise}.</translation>
    </message>
    <message>
        <source>The compass needs ten bad and ten good comments.</source>
        <translation>Gambar kompas muncul setelah 10 komentar buruk dan 10 baik.</translation>
    </message>
    <message>
        <source>Comments open to followers only: {count} times.</source>
        <translation>Komentar hanya untuk pengikut: {count} kali.</translation>
    </message>
    <message>
        <source>Only followers of {minutes} minutes or longer: {count} times.</source>
        <translation>Hanya pengikut minimal {minutes} menit: {count} kali.</translation>
    </message>
    <message>
        <source>Only followers of {days} days or longer: {count} times.</source>
        <translation>Hanya pengikut minimal {days} hari: {count} kali.</translation>
    </message>
    <message>
        <source>Bad comments were handled after {usual} seconds, at worst {worst}.</source>
        <translation>Komentar buruk biasanya ditangani dalam {usual} detik, paling lama {worst}.</translation>
    </message>
    <message>
        <source>Not handled within a minute: {count}. Each counts as 60 seconds.</source>
        <translation>Tidak ditangani dalam satu menit: {count}. Masing-masing dihitung 60 detik.</translation>
    </message>
    <message>
        <source>Too hard: {count} times. A lighter act was enough.</source>
        <translation>Terlalu keras: {count} kali. Cara yang lebih ringan sudah cukup.</translation>
    </message>
    <message>
        <source>Too soft: {count} times. More should have been done.</source>
        <translation>Terlalu lunak: {count} kali. Komentar itu perlu ditangani.</translation>
    </message>
    <message>
        <source>Well lit for {good} of {whole} minutes ({percent} percent).</source>
        <translation>Wajah terang: {good} dari {whole} menit ({percent} persen).</translation>
    </message>
    <message>
        <source>Heard well for {good} of {whole} minutes ({percent} percent).</source>
        <translation>Suara jelas: {good} dari {whole} menit ({percent} persen).</translation>
    </message>
    <message>
        <source>Well placed for {good} of {whole} minutes ({percent} percent).</source>
        <translation>Posisi pas: {good} dari {whole} menit ({percent} persen).</translation>
    </message>
    <message>
        <source>Silent for {seconds} seconds in all, {longest} at a stretch.</source>
        <translation>Diam {seconds} detik seluruhnya, paling lama {longest} detik.</translation>
    </message>
    <message>
        <source>Bad comments were usually handled after {usual} seconds.</source>
        <translation>Komentar buruk biasanya ditangani dalam {usual} detik.</translation>
    </message>
    <message>
        <source>Bad comments usually stood for more than a minute.</source>
        <translation>Komentar buruk biasanya dibiarkan lebih dari satu menit.</translation>
    </message>
    <message>
        <source>No act was too hard.</source>
        <translation>Tidak ada tindakan yang terlalu keras.</translation>
    </message>
    <message>
        <source>No act was too soft.</source>
        <translation>Tidak ada tindakan yang terlalu lunak.</translation>
    </message>
    <message>
        <source>Well lit for {good} of {whole} seconds ({percent} percent).</source>
        <translation>Wajah terang: {good} dari {whole} detik ({percent} persen).</translation>
    </message>
    <message>
        <source>Heard well for {good} of {whole} seconds ({percent} percent).</source>
        <translation>Suara jelas: {good} dari {whole} detik ({percent} persen).</translation>
    </message>
    <message>
        <source>Well placed for {good} of {whole} seconds ({percent} percent).</source>
        <translation>Posisi pas: {good} dari {whole} detik ({percent} persen).</translation>
    </message>
    <message>
        <source>The voice was heard all the time.</source>
        <translation>Suara terdengar terus, tanpa jeda.</translation>
    </message>
    <message>
        <source>Better within 20 seconds after a hint: {better} of {count}.</source>
        <translation>Membaik dalam 20 detik setelah petunjuk: {better} dari {count}.</translation>
    </message>
    <message>
        <source>Practise the emergency once more before a real live.</source>
        <translation>Latih dulu keadaan darurat sebelum live sungguhan.</translation>
    </message>
    <message>
        <source>The result is rehearsal {number}: {total}.</source>
        <translation>Hasilnya latihan {number}: {total}.</translation>
    </message>
    <message>
        <source>This rehearsal was busier than the one before.</source>
        <translation>Latihan ini lebih ramai daripada yang lalu.</translation>
    </message>
    <message>
        <source>The next rehearsal will be a little harder.</source>
        <translation>Latihan berikutnya sedikit lebih sulit.</translation>
    </message>
    <message>
        <source>The next rehearsal will be as hard as this one.</source>
        <translation>Latihan berikutnya sama sulitnya.</translation>
    </message>
    <message>
        <source>The next rehearsal will be a little easier.</source>
        <translation>Latihan berikutnya sedikit lebih mudah.</translation>
    </message>
    <message>
        <source>Questions answered: {answered}. Missed: {missed}.</source>
        <translation>Pertanyaan dijawab: {answered}. Terlewat: {missed}.</translation>
    </message>
    <message>
        <source>Spoken answers heard: {heard}. Not heard: {unheard}.</source>
        <translation>Jawaban yang terdengar: {heard}. Tidak terdengar: {unheard}.</translation>
    </message>
    <message>
        <source>Answers counted without a microphone: {count}.</source>
        <translation>Jawaban yang dihitung tanpa mikrofon: {count}.</translation>
    </message>
    <message>
        <source>The light was not measured.</source>
        <translation>Cahaya tidak terukur.</translation>
    </message>
    <message>
        <source>The sound was not measured.</source>
        <translation>Suara tidak terukur.</translation>
    </message>
    <message>
        <source>The position was not measured.</source>
        <translation>Posisi tidak terukur.</translation>
    </message>
    <message>
        <source>Givers thanked: {thanked} of {givers}.</source>
        <translation>Pemberi hadiah yang diberi terima kasih: {thanked} dari {givers}.</translation>
    </message>
    <message>
        <source>It claims to know a hidden secret.</source>
        <translation>Mengaku tahu rahasia yang ditutupi.</translation>
    </message>
    <message>
        <source>It promises much and proves nothing.</source>
        <translation>Menjanjikan hasil besar tanpa bukti.</translation>
    </message>
    <message>
        <source>One story is told as if it were proof.</source>
        <translation>Satu cerita dibuat seolah-olah bukti.</translation>
    </message>
    <message>
        <source>It frightens, so that people believe quickly.</source>
        <translation>Menakut-nakuti agar orang cepat percaya.</translation>
    </message>
    <message>
        <source>It sounds sure, but names no source.</source>
        <translation>Terdengar yakin, tetapi tanpa sumber.</translation>
    </message>
</context>
</TS>
