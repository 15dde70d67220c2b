"""Plain words that people write right before a number: `umur77` names nobody, `dora77` does."""

from __future__ import annotations

_WORDS = """
jam tgl tanggal umur umr usia bulan bln tahun thn th taun hari minggu mgg berat bb tb tensi
suhu panas demam rumah blok nomor nmr no rt rw kelas kls angkatan lahir lhr gang gg rp wa hp
telp sd smp sma smk usg gula gds asam covid imunisasi posyandu lansia anak ke pcv opv hb bcg
dpt ipv lila antrian antri nik kk juz surat ayat
"""

PLAIN_STEMS = frozenset(_WORDS.split())
