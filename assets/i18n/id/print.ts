<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>print</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>No printer is installed on this laptop.</source>
        <translation>Belum ada printer di laptop ini.</translation>
    </message>
    <message>
        <source>Save the report as PDF. It can be printed elsewhere.</source>
        <translation>Simpan rapor sebagai PDF. Nanti bisa dicetak di tempat lain.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Cetak rapor</translation>
    </message>
    <message>
        <source>Sent to the printer: {printer}</source>
        <translation>Sudah dikirim ke printer: {printer}</translation>
    </message>
    <message>
        <source>It was not printed. Check the printer, then try again.</source>
        <translation>Belum tercetak. Periksa printernya, lalu coba lagi.</translation>
    </message>
</context>
</TS>
