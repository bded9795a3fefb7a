<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HostPlace</name>
    <message numerus="yes">
        <source>%n do(es) not load</source>
        <translation>
            <numerusform>%n does not load</numerusform>
            <numerusform>%n do not load</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DetailPanel</name>
    <message numerus="yes">
        <source>%n setting(s) add to the score:</source>
        <translation>
            <numerusform>%n setting adds to the score:</numerusform>
            <numerusform>%n settings add to the score:</numerusform>
        </translation>
    </message>
</context>
</TS>
