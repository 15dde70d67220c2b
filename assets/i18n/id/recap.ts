<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>recap</name>
    <message>
        <source>{count} comments were handled well.</source>
        <translation>{count} komentar ditangani dengan tepat.</translation>
    </message>
    <message>
        <source>An emergency was answered.</source>
        <translation>Keadaan darurat dijawab.</translation>
    </message>
    <message>
        <source>A raid was stopped.</source>
        <translation>Serbuan dihentikan.</translation>
    </message>
    <message>
        <source>A question was answered.</source>
        <translation>Satu pertanyaan dijawab.</translation>
    </message>
    <message>
        <source>A bad comment was handled.</source>
        <translation>Satu komentar buruk ditangani.</translation>
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
        <source>{hits} of {signals} bad comments handled, {kept} of {noise} good ones kept.</source>
        <translation>{hits} dari {signals} komentar buruk ditangani, {kept} dari {noise} yang baik tetap.</translation>
    </message>
    <message>
        <source>Too few comments for the compass yet.</source>
        <translation>Komentarnya belum cukup untuk kompas.</translation>
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
        <source>Bad comments: usually {usual} seconds, at worst {worst}.</source>
        <translation>Komentar buruk: biasanya {usual} detik, paling lama {worst}.</translation>
    </message>
    <message>
        <source>Never handled in time: {count}, each counted as 60 seconds.</source>
        <translation>Tidak tertangani: {count}, masing-masing dihitung 60 detik.</translation>
    </message>
    <message>
        <source>Too hard: {count} times.</source>
        <translation>Terlalu keras: {count} kali.</translation>
    </message>
    <message>
        <source>Too soft: {count} times.</source>
        <translation>Terlalu lunak: {count} kali.</translation>
    </message>
    <message>
        <source>Well lit: {percent} percent of the measured time.</source>
        <translation>Wajah terang: {percent} persen waktu terukur.</translation>
    </message>
    <message>
        <source>Heard well: {percent} percent of the measured time.</source>
        <translation>Suara jelas: {percent} persen waktu terukur.</translation>
    </message>
    <message>
        <source>Well placed: {percent} percent of the measured time.</source>
        <translation>Posisi pas: {percent} persen waktu terukur.</translation>
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
        <source>Silence: {seconds} seconds in all, the longest {longest}.</source>
        <translation>Hening: {seconds} detik semuanya, terlama {longest}.</translation>
    </message>
    <message>
        <source>Givers thanked: {thanked} of {givers}.</source>
        <translation>Pemberi hadiah yang disapa: {thanked} dari {givers}.</translation>
    </message>
    <message>
        <source>Hints that helped within 20 seconds: {helped} of {count}.</source>
        <translation>Petunjuk yang membantu dalam 20 detik: {helped} dari {count}.</translation>
    </message>
    <message>
        <source>Acts of the host: {host}. Of the moderator: {moderator}.</source>
        <translation>Tindakan pembawa acara: {host}. Moderator: {moderator}.</translation>
    </message>
    <message>
        <source>Acts of the trainer: {count}.</source>
        <translation>Tindakan pelatih: {count}.</translation>
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
