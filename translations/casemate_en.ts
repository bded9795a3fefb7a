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
    <name>casemate::ConflictView</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DirectiveForm</name>
    <message numerus="yes">
        <source>%1, %n set here</source>
        <translation>
            <numerusform>%1, %n set here</numerusform>
            <numerusform>%1, %n set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DraftBar</name>
    <message numerus="yes">
        <source>The draft sets %n directive(s).</source>
        <translation>
            <numerusform>The draft sets %n directive.</numerusform>
            <numerusform>The draft sets %n directives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) break(s) the service</source>
        <translation>
            <numerusform>%n problem breaks the service</numerusform>
            <numerusform>%n problems break the service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) has/have an invalid value</source>
        <translation>
            <numerusform>%n field has an invalid value</numerusform>
            <numerusform>%n fields have invalid values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DraftTransfer</name>
    <message numerus="yes">
        <source>%n field(s) has/have an invalid value. It is not in the draft, which keeps the value from before:
%1</source>
        <translation>
            <numerusform>%n field has an invalid value. It is not in the draft, which keeps the value from before:
%1</numerusform>
            <numerusform>%n fields have invalid values. They are not in the draft, which keeps the values from before:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::EditorPanel</name>
    <message numerus="yes">
        <source>%n line(s) of the draft that this form does not show are kept as they are: %1</source>
        <translation>
            <numerusform>%n line of the draft that this form does not show is kept as it is: %1</numerusform>
            <numerusform>%n lines of the draft that this form does not show are kept as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::GoneBar</name>
    <message numerus="yes">
        <source>%n service(s) are no longer on this host: %1. What you drafted is kept until Casemate is closed.</source>
        <extracomment>%1 names of services</extracomment>
        <translation>
            <numerusform>%n service is no longer on this host: %1. What you drafted is kept until Casemate is closed.</numerusform>
            <numerusform>%n services are no longer on this host: %1. What you drafted is kept until Casemate is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::RebaseBar</name>
    <message numerus="yes">
        <source>Someone else changed override.conf. Your %n change(s) were put on top of it.</source>
        <translation>
            <numerusform>Someone else changed override.conf. Your change was put on top of it.</numerusform>
            <numerusform>Someone else changed override.conf. Your %n changes were put on top of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone else changed override.conf, and in %n place(s) what you changed too. The draft keeps yours until you choose.</source>
        <translation>
            <numerusform>Someone else changed override.conf, and in %n place what you changed too. The draft keeps yours until you choose.</numerusform>
            <numerusform>Someone else changed override.conf, and in %n places what you changed too. The draft keeps yours until you choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::RecoveryBar</name>
    <message numerus="yes">
        <source>%n more draft(s) wait(s).</source>
        <translation>
            <numerusform>%n more draft waits.</numerusform>
            <numerusform>%n more drafts wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::ScoreHeader</name>
    <message numerus="yes">
        <source>%n drop-in(s)</source>
        <translation>
            <numerusform>%n drop-in</numerusform>
            <numerusform>%n drop-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::ScorePanel</name>
    <message numerus="yes">
        <source>%n setting(s) add to the score:</source>
        <translation>
            <numerusform>%n setting adds to the score:</numerusform>
            <numerusform>%n settings add to the score:</numerusform>
        </translation>
    </message>
</context>
</TS>
