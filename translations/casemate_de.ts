<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Assessor</name>
    <message>
        <source>Has no administrator rights over the kernel</source>
        <translation>Hat keine Verwaltungsrechte über den Kernel</translation>
    </message>
    <message>
        <source>Has administrator rights: mounts, namespaces and much more</source>
        <translation>Hat Verwaltungsrechte: Einhängungen, Namensräume und vieles mehr</translation>
    </message>
    <message>
        <source>Cannot become another user or change its capabilities</source>
        <translation>Kann weder den Benutzer wechseln noch seine Capabilities ändern</translation>
    </message>
    <message>
        <source>May become another user or change its capabilities</source>
        <translation>Darf den Benutzer wechseln oder seine Capabilities ändern</translation>
    </message>
    <message>
        <source>Cannot look into other users&apos; processes</source>
        <translation>Kann nicht in Prozesse anderer Benutzer sehen</translation>
    </message>
    <message>
        <source>May read and change other users&apos; processes</source>
        <translation>Darf Prozesse anderer Benutzer lesen und ändern</translation>
    </message>
    <message>
        <source>Cannot set the clock</source>
        <translation>Kann die Uhr nicht stellen</translation>
    </message>
    <message>
        <source>May set the clock</source>
        <translation>Darf die Uhr stellen</translation>
    </message>
    <message>
        <source>Cannot configure the network</source>
        <translation>Kann das Netz nicht einstellen</translation>
    </message>
    <message>
        <source>May configure interfaces, routes and the firewall</source>
        <translation>Darf Schnittstellen, Routen und die Firewall einstellen</translation>
    </message>
    <message>
        <source>Has no raw access to hardware</source>
        <translation>Hat keinen direkten Zugriff auf Hardware</translation>
    </message>
    <message>
        <source>May reach hardware and memory directly</source>
        <translation>Darf Hardware und Speicher direkt erreichen</translation>
    </message>
    <message>
        <source>Cannot load kernel modules by itself</source>
        <translation>Kann selbst keine Kernel-Module laden</translation>
    </message>
    <message>
        <source>May load and remove kernel modules</source>
        <translation>Darf Kernel-Module laden und entfernen</translation>
    </message>
    <message>
        <source>Has no part in auditing</source>
        <translation>Hat mit dem Audit nichts zu tun</translation>
    </message>
    <message>
        <source>May read, write or switch the audit log</source>
        <translation>Darf das Audit-Protokoll lesen, schreiben oder schalten</translation>
    </message>
    <message>
        <source>Has no rights over the kernel log</source>
        <translation>Hat keine Rechte über das Kernel-Protokoll</translation>
    </message>
    <message>
        <source>May read and clear the kernel log</source>
        <translation>Darf das Kernel-Protokoll lesen und leeren</translation>
    </message>
    <message>
        <source>Cannot favour itself or exceed limits</source>
        <translation>Kann sich weder bevorzugen noch Grenzen überschreiten</translation>
    </message>
    <message>
        <source>May raise its priority and exceed resource limits</source>
        <translation>Darf seine Priorität heben und Ressourcengrenzen überschreiten</translation>
    </message>
    <message>
        <source>Cannot create device nodes</source>
        <translation>Kann keine Gerätedateien anlegen</translation>
    </message>
    <message>
        <source>May create device nodes</source>
        <translation>Darf Gerätedateien anlegen</translation>
    </message>
    <message>
        <source>Cannot give files away or give them rights</source>
        <translation>Kann Dateien weder verschenken noch ihnen Rechte geben</translation>
    </message>
    <message>
        <source>May change owners, set ids and capabilities of files</source>
        <translation>Darf Besitzer, Set-IDs und Capabilities von Dateien ändern</translation>
    </message>
    <message>
        <source>Is bound by file permissions</source>
        <translation>Ist an Dateirechte gebunden</translation>
    </message>
    <message>
        <source>May ignore the permissions of files and IPC objects</source>
        <translation>Darf die Rechte von Dateien und IPC-Objekten übergehen</translation>
    </message>
    <message>
        <source>Can signal its own user&apos;s processes only</source>
        <translation>Kann nur Prozessen des eigenen Benutzers Signale schicken</translation>
    </message>
    <message>
        <source>May send signals to any process</source>
        <translation>Darf jedem Prozess Signale schicken</translation>
    </message>
    <message>
        <source>Has no special network rights</source>
        <translation>Hat keine besonderen Netzrechte</translation>
    </message>
    <message>
        <source>May use low ports, broadcasts or raw packets</source>
        <translation>Darf niedrige Ports, Rundrufe oder rohe Pakete benutzen</translation>
    </message>
    <message>
        <source>Cannot reboot the machine</source>
        <translation>Kann den Rechner nicht neu starten</translation>
    </message>
    <message>
        <source>May reboot the machine</source>
        <translation>Darf den Rechner neu starten</translation>
    </message>
    <message>
        <source>Is bound by mandatory access control</source>
        <translation>Ist an die verbindliche Zugriffskontrolle (MAC) gebunden</translation>
    </message>
    <message>
        <source>May adjust or ignore mandatory access control</source>
        <translation>Darf die verbindliche Zugriffskontrolle (MAC) ändern oder übergehen</translation>
    </message>
    <message>
        <source>Cannot mark files immutable</source>
        <translation>Kann Dateien nicht als unveränderlich markieren</translation>
    </message>
    <message>
        <source>May mark files immutable or lift the mark</source>
        <translation>Darf Dateien als unveränderlich markieren oder das aufheben</translation>
    </message>
    <message>
        <source>Cannot lock memory without limit</source>
        <translation>Kann Speicher nicht unbegrenzt festhalten</translation>
    </message>
    <message>
        <source>May lock memory without limit</source>
        <translation>Darf Speicher unbegrenzt festhalten</translation>
    </message>
    <message>
        <source>Cannot use chroot()</source>
        <translation>Kann chroot() nicht benutzen</translation>
    </message>
    <message>
        <source>May use chroot()</source>
        <translation>Darf chroot() benutzen</translation>
    </message>
    <message>
        <source>Cannot keep the machine awake</source>
        <translation>Kann den Rechner nicht wach halten</translation>
    </message>
    <message>
        <source>May keep the machine awake</source>
        <translation>Darf den Rechner wach halten</translation>
    </message>
    <message>
        <source>Cannot wake the machine by a timer</source>
        <translation>Kann den Rechner nicht per Zeitgeber wecken</translation>
    </message>
    <message>
        <source>May wake the machine by a timer</source>
        <translation>Darf den Rechner per Zeitgeber wecken</translation>
    </message>
    <message>
        <source>Cannot take leases on any file</source>
        <translation>Kann keine Leases auf beliebige Dateien nehmen</translation>
    </message>
    <message>
        <source>May take leases on any file</source>
        <translation>Darf Leases auf beliebige Dateien nehmen</translation>
    </message>
    <message>
        <source>Cannot configure or hang up terminals</source>
        <translation>Kann Terminals weder einstellen noch trennen</translation>
    </message>
    <message>
        <source>May configure and hang up terminals</source>
        <translation>Darf Terminals einstellen und trennen</translation>
    </message>
    <message>
        <source>Cannot switch process accounting</source>
        <translation>Kann die Prozessaufzeichnung nicht schalten</translation>
    </message>
    <message>
        <source>May switch process accounting</source>
        <translation>Darf die Prozessaufzeichnung schalten</translation>
    </message>
    <message>
        <source>Cannot load BPF programs</source>
        <translation>Kann keine BPF-Programme laden</translation>
    </message>
    <message>
        <source>May load BPF programs</source>
        <translation>Darf BPF-Programme laden</translation>
    </message>
    <message>
        <source>Starts without ambient capabilities</source>
        <translation>Startet ohne Ambient-Capabilities</translation>
    </message>
    <message>
        <source>Starts with ambient capabilities</source>
        <translation>Startet mit Ambient-Capabilities</translation>
    </message>
    <message>
        <source>Does not apply to this service</source>
        <translation>Trifft auf diesen Dienst nicht zu</translation>
    </message>
    <message>
        <source>Runs as a user of its own</source>
        <translation>Läuft unter einem eigenen Benutzer</translation>
    </message>
    <message>
        <source>Runs as root, or as the catch-all user nobody</source>
        <translation>Läuft als root oder als Sammelbenutzer nobody</translation>
    </message>
    <message>
        <source>Is in no further groups</source>
        <translation>Ist in keinen weiteren Gruppen</translation>
    </message>
    <message>
        <source>Has the rights of further groups</source>
        <translation>Hat die Rechte weiterer Gruppen</translation>
    </message>
    <message>
        <source>Leaves no shared memory or queues behind</source>
        <translation>Lässt keinen gemeinsamen Speicher und keine Warteschlangen zurück</translation>
    </message>
    <message>
        <source>Its shared memory and queues stay when it ends</source>
        <translation>Sein gemeinsamer Speicher und seine Warteschlangen bleiben nach dem Ende</translation>
    </message>
    <message>
        <source>Cannot gain rights through setuid programs</source>
        <translation>Kann durch setuid-Programme keine Rechte gewinnen</translation>
    </message>
    <message>
        <source>Can gain rights through setuid programs</source>
        <translation>Kann durch setuid-Programme Rechte gewinnen</translation>
    </message>
    <message>
        <source>Cannot create setuid or setgid files</source>
        <translation>Kann keine setuid- oder setgid-Dateien anlegen</translation>
    </message>
    <message>
        <source>Can create setuid or setgid files</source>
        <translation>Kann setuid- oder setgid-Dateien anlegen</translation>
    </message>
    <message>
        <source>New files are for its own user only</source>
        <translation>Neue Dateien sind nur für den eigenen Benutzer</translation>
    </message>
    <message>
        <source>Others can reach new files by default</source>
        <translation>Andere erreichen neue Dateien von Haus aus</translation>
    </message>
    <message>
        <source>Has a kernel keyring of its own</source>
        <translation>Hat einen eigenen Schlüsselspeicher im Kernel</translation>
    </message>
    <message>
        <source>Shares kernel keys with other services</source>
        <translation>Teilt Kernel-Schlüssel mit anderen Diensten</translation>
    </message>
    <message>
        <source>Its child processes cannot report its state</source>
        <translation>Seine Kindprozesse können seinen Zustand nicht melden</translation>
    </message>
    <message>
        <source>Any child process can report a false state</source>
        <translation>Jeder Kindprozess kann einen falschen Zustand melden</translation>
    </message>
    <message>
        <source>Does not manage a control group tree of its own</source>
        <translation>Verwaltet keinen eigenen Baum von Kontrollgruppen</translation>
    </message>
    <message>
        <source>Manages a control group tree of its own</source>
        <translation>Verwaltet einen eigenen Baum von Kontrollgruppen</translation>
    </message>
    <message>
        <source>Cannot open Internet sockets</source>
        <translation>Kann keine Internet-Sockets öffnen</translation>
    </message>
    <message>
        <source>May open Internet sockets</source>
        <translation>Darf Internet-Sockets öffnen</translation>
    </message>
    <message>
        <source>Cannot open local sockets</source>
        <translation>Kann keine lokalen Sockets öffnen</translation>
    </message>
    <message>
        <source>May open local sockets</source>
        <translation>Darf lokale Sockets öffnen</translation>
    </message>
    <message>
        <source>Cannot open netlink sockets</source>
        <translation>Kann keine Netlink-Sockets öffnen</translation>
    </message>
    <message>
        <source>May open netlink sockets to the kernel</source>
        <translation>Darf Netlink-Sockets zum Kernel öffnen</translation>
    </message>
    <message>
        <source>Cannot open packet sockets</source>
        <translation>Kann keine Paket-Sockets öffnen</translation>
    </message>
    <message>
        <source>May open packet sockets</source>
        <translation>Darf Paket-Sockets öffnen</translation>
    </message>
    <message>
        <source>Cannot open sockets of rare families</source>
        <translation>Kann keine Sockets seltener Familien öffnen</translation>
    </message>
    <message>
        <source>May open sockets of rare families</source>
        <translation>Darf Sockets seltener Familien öffnen</translation>
    </message>
    <message>
        <source>Talks to no IP address but what its own filter allows</source>
        <translation>Spricht mit keiner IP-Adresse, die sein eigener Filter nicht erlaubt</translation>
    </message>
    <message>
        <source>May talk to IP addresses</source>
        <translation>Darf mit IP-Adressen sprechen</translation>
    </message>
    <message>
        <source>Sees no hardware devices</source>
        <translation>Sieht keine Hardware-Geräte</translation>
    </message>
    <message>
        <source>May see hardware devices</source>
        <translation>Darf Hardware-Geräte sehen</translation>
    </message>
    <message>
        <source>Cannot mount anything into the host&apos;s view</source>
        <translation>Kann nichts in die Sicht des Rechners einhängen</translation>
    </message>
    <message>
        <source>What it mounts appears on the host</source>
        <translation>Was er einhängt, erscheint auf dem Rechner</translation>
    </message>
    <message>
        <source>Has no network but its own loopback</source>
        <translation>Hat kein Netz außer dem eigenen Loopback</translation>
    </message>
    <message>
        <source>Reaches the host&apos;s network</source>
        <translation>Erreicht das Netz des Rechners</translation>
    </message>
    <message>
        <source>Has temporary folders of its own</source>
        <translation>Hat eigene temporäre Ordner</translation>
    </message>
    <message>
        <source>Shares /tmp and /var/tmp with everyone</source>
        <translation>Teilt /tmp und /var/tmp mit allen</translation>
    </message>
    <message>
        <source>Its rights end at its own user namespace</source>
        <translation>Seine Rechte enden am eigenen Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>Acts with the host&apos;s users</source>
        <translation>Handelt mit den Benutzern des Rechners</translation>
    </message>
    <message>
        <source>Cannot change control groups</source>
        <translation>Kann Kontrollgruppen nicht ändern</translation>
    </message>
    <message>
        <source>May change control groups, and so its limits</source>
        <translation>Darf Kontrollgruppen ändern und damit seine Grenzen</translation>
    </message>
    <message>
        <source>Cannot load or read kernel modules</source>
        <translation>Kann Kernel-Module weder laden noch lesen</translation>
    </message>
    <message>
        <source>May load or read kernel modules</source>
        <translation>Darf Kernel-Module laden oder lesen</translation>
    </message>
    <message>
        <source>Cannot change kernel settings</source>
        <translation>Kann Kernel-Einstellungen nicht ändern</translation>
    </message>
    <message>
        <source>May change kernel settings below /proc and /sys</source>
        <translation>Darf Kernel-Einstellungen unter /proc und /sys ändern</translation>
    </message>
    <message>
        <source>Cannot read or write the kernel log</source>
        <translation>Kann das Kernel-Protokoll weder lesen noch schreiben</translation>
    </message>
    <message>
        <source>May read and write the kernel log</source>
        <translation>Darf das Kernel-Protokoll lesen und schreiben</translation>
    </message>
    <message>
        <source>Cannot touch the system or hardware clock</source>
        <translation>Kann System- und Hardware-Uhr nicht anfassen</translation>
    </message>
    <message>
        <source>May touch the system or hardware clock</source>
        <translation>Darf System- oder Hardware-Uhr anfassen</translation>
    </message>
    <message>
        <source>Sees no home directories</source>
        <translation>Sieht keine persönlichen Ordner</translation>
    </message>
    <message>
        <source>Reaches home directories, or an empty stand-in for them</source>
        <translation>Erreicht persönliche Ordner oder einen leeren Ersatz dafür</translation>
    </message>
    <message>
        <source>Cannot rename the host</source>
        <translation>Kann den Rechner nicht umbenennen</translation>
    </message>
    <message>
        <source>May rename the host</source>
        <translation>Darf den Rechner umbenennen</translation>
    </message>
    <message>
        <source>Cannot write to the system&apos;s files</source>
        <translation>Kann Dateien des Systems nicht schreiben</translation>
    </message>
    <message>
        <source>May write to (a part of) the system&apos;s files</source>
        <translation>Darf Dateien des Systems (teilweise) schreiben</translation>
    </message>
    <message>
        <source>Has a root directory of its own</source>
        <translation>Hat ein eigenes Wurzelverzeichnis</translation>
    </message>
    <message>
        <source>Runs in the host&apos;s root directory</source>
        <translation>Läuft im Wurzelverzeichnis des Rechners</translation>
    </message>
    <message>
        <source>Cannot switch to another kernel ABI</source>
        <translation>Kann nicht zu einer anderen Kernel-ABI wechseln</translation>
    </message>
    <message>
        <source>May switch to another kernel ABI</source>
        <translation>Darf zu einer anderen Kernel-ABI wechseln</translation>
    </message>
    <message>
        <source>Cannot make memory that is writable and executable</source>
        <translation>Kann keinen Speicher anlegen, der beschreibbar und ausführbar ist</translation>
    </message>
    <message>
        <source>May write machine code and run it</source>
        <translation>Darf Maschinencode schreiben und ausführen</translation>
    </message>
    <message>
        <source>Sees only its own user&apos;s processes</source>
        <translation>Sieht nur Prozesse des eigenen Benutzers</translation>
    </message>
    <message>
        <source>Sees other users&apos; processes</source>
        <translation>Sieht Prozesse anderer Benutzer</translation>
    </message>
    <message>
        <source>Sees only processes in /proc</source>
        <translation>Sieht in /proc nur Prozesse</translation>
    </message>
    <message>
        <source>Sees all of /proc</source>
        <translation>Sieht ganz /proc</translation>
    </message>
    <message>
        <source>Cannot take real-time priority</source>
        <translation>Kann keine Echtzeit-Priorität nehmen</translation>
    </message>
    <message>
        <source>May take real-time priority and starve others</source>
        <translation>Darf Echtzeit-Priorität nehmen und andere aushungern</translation>
    </message>
    <message>
        <source>Cannot create user namespaces</source>
        <translation>Kann keine Benutzer-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create user namespaces</source>
        <translation>Darf Benutzer-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create mount namespaces</source>
        <translation>Kann keine Einhänge-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create mount namespaces</source>
        <translation>Darf Einhänge-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create IPC namespaces</source>
        <translation>Kann keine IPC-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create IPC namespaces</source>
        <translation>Darf IPC-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create process namespaces</source>
        <translation>Kann keine Prozess-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create process namespaces</source>
        <translation>Darf Prozess-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create control group namespaces</source>
        <translation>Kann keine Kontrollgruppen-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create control group namespaces</source>
        <translation>Darf Kontrollgruppen-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create network namespaces</source>
        <translation>Kann keine Netz-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create network namespaces</source>
        <translation>Darf Netz-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Cannot create host name namespaces</source>
        <translation>Kann keine Rechnernamen-Namensräume anlegen</translation>
    </message>
    <message>
        <source>May create host name namespaces</source>
        <translation>Darf Rechnernamen-Namensräume anlegen</translation>
    </message>
    <message>
        <source>Reaches none but the standard pseudo devices</source>
        <translation>Erreicht nur die üblichen Pseudogeräte</translation>
    </message>
    <message>
        <source>Reaches listed devices, or all of them</source>
        <translation>Erreicht aufgeführte oder alle Geräte</translation>
    </message>
    <message>
        <source>Calls the kernel by the native ABI only</source>
        <translation>Ruft den Kernel nur über die eigene ABI auf</translation>
    </message>
    <message>
        <source>May call the kernel by several ABIs</source>
        <translation>Darf den Kernel über mehrere ABIs aufrufen</translation>
    </message>
    <message>
        <source>Cannot switch swap space</source>
        <translation>Kann Auslagerungsspeicher nicht schalten</translation>
    </message>
    <message>
        <source>May ask the kernel to switch swap space</source>
        <translation>Darf den Kernel bitten, Auslagerungsspeicher zu schalten</translation>
    </message>
    <message>
        <source>Cannot use obsolete system calls</source>
        <translation>Kann keine veralteten Systemaufrufe benutzen</translation>
    </message>
    <message>
        <source>May use obsolete system calls</source>
        <translation>Darf veraltete Systemaufrufe benutzen</translation>
    </message>
    <message>
        <source>Cannot use clock system calls</source>
        <translation>Kann keine Systemaufrufe für Uhren benutzen</translation>
    </message>
    <message>
        <source>May ask the kernel to set clocks</source>
        <translation>Darf den Kernel bitten, Uhren zu stellen</translation>
    </message>
    <message>
        <source>Cannot use CPU emulation system calls</source>
        <translation>Kann keine Systemaufrufe zur CPU-Nachbildung benutzen</translation>
    </message>
    <message>
        <source>May use CPU emulation system calls</source>
        <translation>Darf Systemaufrufe zur CPU-Nachbildung benutzen</translation>
    </message>
    <message>
        <source>Cannot use debugging system calls</source>
        <translation>Kann keine Systemaufrufe zur Fehlersuche benutzen</translation>
    </message>
    <message>
        <source>May use debugging and tracing system calls</source>
        <translation>Darf Systemaufrufe zur Fehlersuche und Verfolgung benutzen</translation>
    </message>
    <message>
        <source>Cannot use mount system calls</source>
        <translation>Kann keine Systemaufrufe zum Einhängen benutzen</translation>
    </message>
    <message>
        <source>May use mount system calls</source>
        <translation>Darf Systemaufrufe zum Einhängen benutzen</translation>
    </message>
    <message>
        <source>Cannot use kernel module system calls</source>
        <translation>Kann keine Systemaufrufe für Kernel-Module benutzen</translation>
    </message>
    <message>
        <source>May use kernel module system calls</source>
        <translation>Darf Systemaufrufe für Kernel-Module benutzen</translation>
    </message>
    <message>
        <source>Cannot use raw I/O system calls</source>
        <translation>Kann keine Systemaufrufe für direkte Ein- und Ausgabe benutzen</translation>
    </message>
    <message>
        <source>May use raw I/O system calls</source>
        <translation>Darf Systemaufrufe für direkte Ein- und Ausgabe benutzen</translation>
    </message>
    <message>
        <source>Cannot use reboot system calls</source>
        <translation>Kann keine Systemaufrufe zum Neustart benutzen</translation>
    </message>
    <message>
        <source>May use reboot system calls</source>
        <translation>Darf Systemaufrufe zum Neustart benutzen</translation>
    </message>
    <message>
        <source>Cannot use system calls meant for administrators</source>
        <translation>Kann keine Systemaufrufe für Verwalter benutzen</translation>
    </message>
    <message>
        <source>May use system calls meant for administrators</source>
        <translation>Darf Systemaufrufe für Verwalter benutzen</translation>
    </message>
    <message>
        <source>Cannot change resource settings by system call</source>
        <translation>Kann Ressourcen nicht per Systemaufruf einstellen</translation>
    </message>
    <message>
        <source>May change resource settings by system call</source>
        <translation>Darf Ressourcen per Systemaufruf einstellen</translation>
    </message>
</context>
<context>
    <name>Directive</name>
    <message>
        <source>All devices, unless DeviceAllow= lists any</source>
        <translation>Alle Geräte, wenn DeviceAllow= keine aufführt</translation>
    </message>
    <message>
        <source>Harmless ones like /dev/null, and those of DeviceAllow=</source>
        <translation>Harmlose wie /dev/null und die aus DeviceAllow=</translation>
    </message>
    <message>
        <source>Only those of DeviceAllow=, not even /dev/null</source>
        <translation>Nur die aus DeviceAllow=, nicht einmal /dev/null</translation>
    </message>
    <message>
        <source>No hardware devices</source>
        <translation>Keine Hardware-Geräte</translation>
    </message>
    <message>
        <source>Leaves only harmless devices such as /dev/null: an intruder cannot reach disks, memory or ports of the machine directly.</source>
        <translation>Lässt nur harmlose Geräte wie /dev/null: Ein Eindringling erreicht Platten, Speicher und Anschlüsse des Rechners nicht direkt.</translation>
    </message>
    <message>
        <source>Services with hardware: graphics, serial, USB, sound, camera, TPM, KVM, TUN, FUSE. Use DevicePolicy=closed there.</source>
        <translation>Dienste mit Hardware: Grafik, seriell, USB, Ton, Kamera, TPM, KVM, TUN, FUSE. Dort DevicePolicy=closed nehmen.</translation>
    </message>
    <message>
        <source>Which devices may be opened</source>
        <translation>Welche Geräte geöffnet werden dürfen</translation>
    </message>
    <message>
        <source>With closed or strict not even root in the service can open disks or other hardware that DeviceAllow= does not list.</source>
        <translation>Mit closed oder strict kann nicht einmal root im Dienst Platten oder andere Hardware öffnen, die DeviceAllow= nicht aufführt.</translation>
    </message>
    <message>
        <source>Services that use hardware. strict also takes /dev/null and /dev/urandom away, which most programs need.</source>
        <translation>Dienste, die Hardware benutzen. strict nimmt auch /dev/null und /dev/urandom weg, die die meisten Programme brauchen.</translation>
    </message>
    <message>
        <source>Devices that stay open</source>
        <translation>Geräte, die offen bleiben</translation>
    </message>
    <message>
        <source>Opens single devices for reading (r), writing (w) or making them (m) where DevicePolicy= closes all. PrivateDevices= still hides them.</source>
        <translation>Öffnet einzelne Geräte zum Lesen (r), Schreiben (w) oder Anlegen (m), wo DevicePolicy= alle schließt. PrivateDevices= verbirgt sie weiterhin.</translation>
    </message>
    <message>
        <source>Under DevicePolicy=auto a single entry closes all other hardware at once.</source>
        <translation>Bei DevicePolicy=auto schließt schon ein einziger Eintrag alle andere Hardware.</translation>
    </message>
    <message>
        <source>The file system stays as it is</source>
        <translation>Das Dateisystem bleibt, wie es ist</translation>
    </message>
    <message>
        <source>/usr, /boot and /efi are read-only</source>
        <translation>/usr, /boot und /efi sind nur lesbar</translation>
    </message>
    <message>
        <source>/usr, /boot, /efi and /etc are read-only</source>
        <translation>/usr, /boot, /efi und /etc sind nur lesbar</translation>
    </message>
    <message>
        <source>All is read-only but /dev, /proc and /sys</source>
        <translation>Alles ist nur lesbar außer /dev, /proc und /sys</translation>
    </message>
    <message>
        <source>Home directories stay as they are</source>
        <translation>Persönliche Ordner bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Home directories are empty and closed</source>
        <translation>Persönliche Ordner sind leer und verschlossen</translation>
    </message>
    <message>
        <source>Home directories can be read, not written</source>
        <translation>Persönliche Ordner sind lesbar, nicht beschreibbar</translation>
    </message>
    <message>
        <source>Empty folders in their place; paths can be bound in</source>
        <translation>Leere Ordner statt ihrer; Pfade lassen sich einblenden</translation>
    </message>
    <message>
        <source>Shares /tmp and /var/tmp with all others</source>
        <translation>Teilt /tmp und /var/tmp mit allen anderen</translation>
    </message>
    <message>
        <source>Own folders, stored in the host&apos;s /tmp and /var/tmp</source>
        <translation>Eigene Ordner, abgelegt in /tmp und /var/tmp des Rechners</translation>
    </message>
    <message>
        <source>Own folders in memory, apart from the host&apos;s</source>
        <translation>Eigene Ordner im Speicher, getrennt vom Rechner</translation>
    </message>
    <message>
        <source>Adds no separation</source>
        <translation>Trennt nichts</translation>
    </message>
    <message>
        <source>Mounts of the host appear in the service only</source>
        <translation>Einhängungen des Rechners erscheinen nur im Dienst</translation>
    </message>
    <message>
        <source>New mounts appear on neither side</source>
        <translation>Neue Einhängungen erscheinen auf keiner Seite</translation>
    </message>
    <message>
        <source>Removed when the service stops</source>
        <translation>Wird entfernt, wenn der Dienst stoppt</translation>
    </message>
    <message>
        <source>Kept when the service stops</source>
        <translation>Bleibt, wenn der Dienst stoppt</translation>
    </message>
    <message>
        <source>Kept over a restart, removed at a stop</source>
        <translation>Bleibt bei Neustarts, wird beim Stopp entfernt</translation>
    </message>
    <message>
        <source>Kept unless the service failed</source>
        <translation>Bleibt, wenn der Dienst nicht gescheitert ist</translation>
    </message>
    <message>
        <source>System folders read-only</source>
        <translation>Systemordner nur lesbar</translation>
    </message>
    <message>
        <source>An intruder cannot change programs; with full no settings in /etc, with strict almost no file. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Ein Eindringling kann Programme nicht ändern, mit full auch /etc nicht, mit strict fast nichts. Root mit CAP_SYS_ADMIN kann es aufheben.</translation>
    </message>
    <message>
        <source>Services that write outside of StateDirectory= and its like or ReadWritePaths= fail, often only at the first write.</source>
        <translation>Dienste, die außerhalb von StateDirectory= und dergleichen oder ReadWritePaths= schreiben, scheitern, oft erst beim ersten Schreiben.</translation>
    </message>
    <message>
        <source>Home directories</source>
        <translation>Persönliche Ordner</translation>
    </message>
    <message>
        <source>Closes /home, /root and /run/user: no SSH keys or private files to steal. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Verschließt /home, /root und /run/user: keine SSH-Schlüssel und privaten Dateien zu stehlen. Root mit CAP_SYS_ADMIN kann es aufheben.</translation>
    </message>
    <message>
        <source>Services that serve, back up or live in home directories: pages of users, mail in homes, Samba, SSH, cron.</source>
        <translation>Dienste, die persönliche Ordner anbieten, sichern oder darin liegen: Seiten von Benutzern, Mail im Home, Samba, SSH, cron.</translation>
    </message>
    <message>
        <source>Own temporary folders</source>
        <translation>Eigene temporäre Ordner</translation>
    </message>
    <message>
        <source>Gives the service its own /tmp and /var/tmp: it cannot read or trap other programs there, nor they it.</source>
        <translation>Gibt dem Dienst ein eigenes /tmp und /var/tmp: Er kann andere Programme dort weder ausspähen noch ihnen Fallen stellen, und sie ihm nicht.</translation>
    </message>
    <message>
        <source>Sockets, locks and files shared with others through /tmp: database sockets, X11, tickets of Kerberos.</source>
        <translation>Sockets, Sperren und Dateien, die über /tmp mit anderen geteilt werden: Sockets von Datenbanken, X11, Tickets von Kerberos.</translation>
    </message>
    <message>
        <source>Own view of mounts</source>
        <translation>Eigene Sicht auf Einhängungen</translation>
    </message>
    <message>
        <source>What the service mounts stays invisible to the host: an intruder cannot lay a false folder over one of the host&apos;s.</source>
        <translation>Was der Dienst einhängt, bleibt dem Rechner unsichtbar: Ein Eindringling kann keinen falschen Ordner über einen echten legen.</translation>
    </message>
    <message>
        <source>Services that mount for the whole machine: automounters, disk managers, NFS, container engines.</source>
        <translation>Dienste, die für den ganzen Rechner einhängen: Automounter, Laufwerksverwaltung, NFS, Container-Dienste.</translation>
    </message>
    <message>
        <source>Paths that stay writable</source>
        <translation>Beschreibbare Pfade</translation>
    </message>
    <message>
        <source>Opens paths for writing again that ProtectSystem=, ProtectHome=read-only or ReadOnlyPaths= closed. Open few and deep ones.</source>
        <translation>Öffnet Pfade wieder zum Schreiben, die ProtectSystem=, ProtectHome=read-only oder ReadOnlyPaths= schließen. Wenige und tiefe öffnen.</translation>
    </message>
    <message>
        <source>A path that does not exist keeps the service from starting, unless it begins with a minus sign.</source>
        <translation>Ein Pfad, den es nicht gibt, verhindert den Start des Dienstes, wenn er nicht mit einem Minuszeichen beginnt.</translation>
    </message>
    <message>
        <source>Paths made read-only</source>
        <translation>Nur lesbare Pfade</translation>
    </message>
    <message>
        <source>An intruder cannot change anything below these paths, such as the service&apos;s settings. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Ein Eindringling kann unter diesen Pfaden nichts ändern, etwa die Einstellungen des Dienstes. Root mit CAP_SYS_ADMIN kann es aufheben.</translation>
    </message>
    <message>
        <source>Whatever the service writes there. A path that does not exist keeps it from starting, unless it begins with a minus sign.</source>
        <translation>Alles, was der Dienst dort schreibt. Ein Pfad, den es nicht gibt, verhindert den Start, wenn er nicht mit einem Minuszeichen beginnt.</translation>
    </message>
    <message>
        <source>Paths that are closed</source>
        <translation>Verschlossene Pfade</translation>
    </message>
    <message>
        <source>Nothing below these paths can be read, written or listed, such as other services&apos; keys. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Unter diesen Pfaden ist nichts zu lesen, zu schreiben oder aufzulisten, etwa Schlüssel anderer Dienste. Root mit CAP_SYS_ADMIN kann es aufheben.</translation>
    </message>
    <message>
        <source>Whatever the service needs below: nothing there can be opened again. A path that does not exist keeps it from starting.</source>
        <translation>Alles, was der Dienst darunter braucht: Nichts davon lässt sich wieder öffnen. Ein Pfad, den es nicht gibt, verhindert den Start.</translation>
    </message>
    <message>
        <source>Paths that may run programs</source>
        <translation>Pfade mit erlaubten Programmen</translation>
    </message>
    <message>
        <source>Allows programs below these paths to run again where NoExecPaths= forbids it.</source>
        <translation>Erlaubt Programme unter diesen Pfaden wieder, wo NoExecPaths= sie verbietet.</translation>
    </message>
    <message>
        <source>Paths that run no programs</source>
        <translation>Pfade ohne Programme</translation>
    </message>
    <message>
        <source>Programs that an intruder drops below these paths do not run. Scripts handed to an allowed interpreter still do.</source>
        <translation>Programme, die ein Eindringling unter diesen Pfaden ablegt, laufen nicht. Skripte, die er einem erlaubten Interpreter gibt, schon.</translation>
    </message>
    <message>
        <source>With / the service&apos;s program, its libraries, interpreters and plugins must all be in ExecPaths=, or it does not start.</source>
        <translation>Bei / müssen das Programm, seine Bibliotheken, Interpreter und Erweiterungen alle in ExecPaths= stehen, sonst startet der Dienst nicht.</translation>
    </message>
    <message>
        <source>Where programs are looked for</source>
        <translation>Suchpfad für Programme</translation>
    </message>
    <message>
        <source>Lists the folders in which commands without a full path are looked for. No hardening.</source>
        <translation>Nennt die Ordner, in denen Befehle ohne vollen Pfad gesucht werden. Keine Härtung.</translation>
    </message>
    <message>
        <source>Folders shown, writable</source>
        <translation>Eingeblendete Ordner, beschreibbar</translation>
    </message>
    <message>
        <source>Shows a file or folder of the host inside the service, writable; also at another place. Opens single paths of a hidden tree.</source>
        <translation>Zeigt dem Dienst eine Datei oder einen Ordner des Rechners, beschreibbar, auch an anderer Stelle. Öffnet einzelne Pfade eines verdeckten Baums.</translation>
    </message>
    <message>
        <source>A source that does not exist keeps the service from starting. An empty line clears BindReadOnlyPaths= as well.</source>
        <translation>Eine Quelle, die es nicht gibt, verhindert den Start des Dienstes. Eine leere Zeile löscht auch BindReadOnlyPaths=.</translation>
    </message>
    <message>
        <source>Folders shown, read-only</source>
        <translation>Eingeblendete Ordner, nur lesbar</translation>
    </message>
    <message>
        <source>Shows a file or folder of the host inside the service, read-only; also at another place. Opens single paths of a hidden tree.</source>
        <translation>Zeigt dem Dienst eine Datei oder einen Ordner des Rechners, nur lesbar, auch an anderer Stelle. Öffnet einzelne Pfade eines verdeckten Baums.</translation>
    </message>
    <message>
        <source>A source that does not exist keeps the service from starting. An empty line clears BindPaths= as well.</source>
        <translation>Eine Quelle, die es nicht gibt, verhindert den Start des Dienstes. Eine leere Zeile löscht auch BindPaths=.</translation>
    </message>
    <message>
        <source>Empty folders in memory</source>
        <translation>Leere Ordner im Speicher</translation>
    </message>
    <message>
        <source>Lays an empty folder in memory over a path, so that the service does not see what the host has there.</source>
        <translation>Legt einen leeren Ordner im Speicher über einen Pfad, sodass der Dienst nicht sieht, was der Rechner dort hat.</translation>
    </message>
    <message>
        <source>Data below these paths seems gone, and what the service writes there is lost when it stops. Bind in what it needs.</source>
        <translation>Daten unter diesen Pfaden scheinen weg zu sein, und was der Dienst dort schreibt, geht beim Stopp verloren. Nötiges einblenden.</translation>
    </message>
    <message>
        <source>Own root directory</source>
        <translation>Eigenes Wurzelverzeichnis</translation>
    </message>
    <message>
        <source>The service sees this folder as / and no file of the host outside of it. Root with all its capabilities can break out.</source>
        <translation>Der Dienst sieht diesen Ordner als / und keine Datei des Rechners außerhalb. Root mit allen Capabilities kann ausbrechen.</translation>
    </message>
    <message>
        <source>Program, libraries, name resolution, certificates and time zones must all be in the folder, or the start or lookups fail.</source>
        <translation>Programm, Bibliotheken, Namensauflösung, Zertifikate und Zeitzonen müssen alle im Ordner sein, sonst scheitern Start oder Abfragen.</translation>
    </message>
    <message>
        <source>Own root from an image</source>
        <translation>Eigene Wurzel aus einem Abbild</translation>
    </message>
    <message>
        <source>The service sees the file systems of this disk image as / and not the files of the host.</source>
        <translation>Der Dienst sieht die Dateisysteme dieses Abbilds als / und nicht die Dateien des Rechners.</translation>
    </message>
    <message>
        <source>Everything the service needs must be in the image or be bound in.</source>
        <translation>Alles, was der Dienst braucht, muss im Abbild sein oder eingeblendet werden.</translation>
    </message>
    <message>
        <source>Mount options for the image of RootImage=, such as ro or nosuid. No hardening of its own.</source>
        <translation>Einhängeoptionen für das Abbild von RootImage=, etwa ro oder nosuid. Für sich keine Härtung.</translation>
    </message>
    <message>
        <source>Rules for the root image</source>
        <translation>Regeln für das Wurzelabbild</translation>
    </message>
    <message>
        <source>Says which partitions of RootImage= may be used, and which of them must be signed or encrypted.</source>
        <translation>Legt fest, welche Partitionen von RootImage= benutzt werden dürfen und welche signiert oder verschlüsselt sein müssen.</translation>
    </message>
    <message>
        <source>An image that does not fit the rules keeps the service from starting.</source>
        <translation>Ein Abbild, das nicht zu den Regeln passt, verhindert den Start des Dienstes.</translation>
    </message>
    <message>
        <source>Checksum of the root image</source>
        <translation>Prüfsumme des Wurzelabbilds</translation>
    </message>
    <message>
        <source>Checksum that all data of RootImage= must match (dm-verity), so that a changed image is noticed and not read.</source>
        <translation>Prüfsumme, zu der alle Daten von RootImage= passen müssen (dm-verity), sodass ein verändertes Abbild auffällt und nicht gelesen wird.</translation>
    </message>
    <message>
        <source>An image that was changed or exchanged without a new checksum does not work.</source>
        <translation>Ein Abbild, das ohne neue Prüfsumme geändert oder ausgetauscht wurde, funktioniert nicht.</translation>
    </message>
    <message>
        <source>Signature of the root image</source>
        <translation>Signatur des Wurzelabbilds</translation>
    </message>
    <message>
        <source>Signature for RootHash=, which the kernel checks against keys that it trusts.</source>
        <translation>Signatur für RootHash=, die der Kernel gegen Schlüssel prüft, denen er vertraut.</translation>
    </message>
    <message>
        <source>Without a matching key in the kernel the service does not start.</source>
        <translation>Ohne passenden Schlüssel im Kernel startet der Dienst nicht.</translation>
    </message>
    <message>
        <source>File with the check data (dm-verity) against which RootImage= is read.</source>
        <translation>Datei mit den Prüfdaten (dm-verity), gegen die RootImage= gelesen wird.</translation>
    </message>
    <message>
        <source>Throw-away copy of the root</source>
        <translation>Wegwerf-Kopie der Wurzel</translation>
    </message>
    <message>
        <source>Runs on a copy of RootDirectory= or RootImage= that is deleted afterwards: what an intruder changes there does not last.</source>
        <translation>Der Dienst läuft auf einer Kopie von RootDirectory= oder RootImage=, die danach gelöscht wird: Was ein Eindringling dort ändert, bleibt nicht.</translation>
    </message>
    <message>
        <source>Data that the service keeps in its root is lost when it stops.</source>
        <translation>Daten, die der Dienst in seiner Wurzel hält, gehen beim Stopp verloren.</translation>
    </message>
    <message>
        <source>Own root from stacked folders</source>
        <translation>Eigene Wurzel aus Schichten</translation>
    </message>
    <message>
        <source>The service sees folders and images laid over each other (a .mstack folder) as / and not the files of the host.</source>
        <translation>Der Dienst sieht übereinandergelegte Ordner und Abbilder (einen .mstack-Ordner) als / und nicht die Dateien des Rechners.</translation>
    </message>
    <message>
        <source>Everything the service needs must be in the layers or be bound in.</source>
        <translation>Alles, was der Dienst braucht, muss in den Schichten sein oder eingeblendet werden.</translation>
    </message>
    <message>
        <source>Disk images to mount</source>
        <translation>Einzuhängende Abbilder</translation>
    </message>
    <message>
        <source>Mounts disk images into the service&apos;s view of the file system. No hardening.</source>
        <translation>Hängt Abbilder in die Sicht des Dienstes auf das Dateisystem ein. Keine Härtung.</translation>
    </message>
    <message>
        <source>An image that is missing keeps the service from starting, unless its path begins with a minus sign.</source>
        <translation>Ein fehlendes Abbild verhindert den Start des Dienstes, wenn sein Pfad nicht mit einem Minuszeichen beginnt.</translation>
    </message>
    <message>
        <source>Rules for mounted images</source>
        <translation>Regeln für eingehängte Abbilder</translation>
    </message>
    <message>
        <source>Says which partitions of MountImages= may be used, and which of them must be signed or encrypted.</source>
        <translation>Legt fest, welche Partitionen von MountImages= benutzt werden dürfen und welche signiert oder verschlüsselt sein müssen.</translation>
    </message>
    <message>
        <source>Extension images</source>
        <translation>Erweiterungsabbilder</translation>
    </message>
    <message>
        <source>Adds the programs or settings of images to /usr, /opt or /etc for this service alone. No hardening.</source>
        <translation>Ergänzt /usr, /opt oder /etc nur für diesen Dienst um Programme oder Einstellungen aus Abbildern. Keine Härtung.</translation>
    </message>
    <message>
        <source>An image that is missing or made for another system keeps the service from starting.</source>
        <translation>Ein Abbild, das fehlt oder für ein anderes System gemacht ist, verhindert den Start des Dienstes.</translation>
    </message>
    <message>
        <source>Rules for extension images</source>
        <translation>Regeln für Erweiterungsabbilder</translation>
    </message>
    <message>
        <source>Says which partitions of ExtensionImages= may be used, and which of them must be signed or encrypted.</source>
        <translation>Legt fest, welche Partitionen von ExtensionImages= benutzt werden dürfen und welche signiert oder verschlüsselt sein müssen.</translation>
    </message>
    <message>
        <source>Extension folders</source>
        <translation>Erweiterungsordner</translation>
    </message>
    <message>
        <source>Adds the programs or settings of folders to /usr, /opt or /etc for this service alone. No hardening.</source>
        <translation>Ergänzt /usr, /opt oder /etc nur für diesen Dienst um Programme oder Einstellungen aus Ordnern. Keine Härtung.</translation>
    </message>
    <message>
        <source>A folder that is missing or made for another system keeps the service from starting.</source>
        <translation>Ein Ordner, der fehlt oder für ein anderes System gemacht ist, verhindert den Start des Dienstes.</translation>
    </message>
    <message>
        <source>Gives a service with a root of its own (RootDirectory=) also /proc, /sys, /dev and /run. Without one it protects nothing.</source>
        <translation>Gibt einem Dienst mit eigener Wurzel (RootDirectory=) auch /proc, /sys, /dev und /run. Ohne eine solche schützt es nichts.</translation>
    </message>
    <message>
        <source>Next to ProtectSystem=strict it can make /run writable again, which weakens the protection.</source>
        <translation>Neben ProtectSystem=strict kann es /run wieder beschreibbar machen, was den Schutz schwächt.</translation>
    </message>
    <message>
        <source>Logging from an own root</source>
        <translation>Protokollieren aus eigener Wurzel</translation>
    </message>
    <message>
        <source>Lets a service with a root of its own still reach the system log. Opens its sockets, no hardening.</source>
        <translation>Lässt einen Dienst mit eigener Wurzel das Systemprotokoll noch erreichen. Öffnet dessen Sockets, keine Härtung.</translation>
    </message>
    <message>
        <source>Switched off, messages of a service with a root of its own may get lost.</source>
        <translation>Abgeschaltet können Meldungen eines Dienstes mit eigener Wurzel verloren gehen.</translation>
    </message>
    <message>
        <source>How mounts spread</source>
        <translation>Ausbreitung von Einhängungen</translation>
    </message>
    <message>
        <source>With slave or private, what the service mounts does not reach the host. PrivateMounts= is the simpler way.</source>
        <translation>Mit slave oder private erreicht nichts den Rechner, was der Dienst einhängt. PrivateMounts= ist der einfachere Weg.</translation>
    </message>
    <message>
        <source>Services that mount for the whole machine. With private, disks and network folders mounted later do not appear.</source>
        <translation>Dienste, die für den ganzen Rechner einhängen. Mit private erscheinen später eingehängte Laufwerke und Netzordner nicht.</translation>
    </message>
    <message>
        <source>Own data folder in /var/lib</source>
        <translation>Eigener Datenordner in /var/lib</translation>
    </message>
    <message>
        <source>Makes this folder in /var/lib for the service&apos;s user and keeps it writable under ProtectSystem=strict.</source>
        <translation>Legt diesen Ordner in /var/lib für den Benutzer des Dienstes an und hält ihn unter ProtectSystem=strict beschreibbar.</translation>
    </message>
    <message>
        <source>A folder that another user owns changes hands with everything in it.</source>
        <translation>Ein Ordner, der einem anderen Benutzer gehört, geht mit allem darin auf den Dienst über.</translation>
    </message>
    <message>
        <source>Rights of the data folder</source>
        <translation>Rechte des Datenordners</translation>
    </message>
    <message>
        <source>Who may enter the folder of StateDirectory=. 0700 keeps all other users out.</source>
        <translation>Wer den Ordner von StateDirectory= betreten darf. 0700 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Other programs that read the folder as another user, such as backups or web servers.</source>
        <translation>Andere Programme, die den Ordner als anderer Benutzer lesen, etwa Sicherungen oder Webserver.</translation>
    </message>
    <message>
        <source>Own cache folder in /var/cache</source>
        <translation>Eigener Zwischenspeicher in /var/cache</translation>
    </message>
    <message>
        <source>Makes this folder in /var/cache for the service&apos;s user and keeps it writable under ProtectSystem=strict.</source>
        <translation>Legt diesen Ordner in /var/cache für den Benutzer des Dienstes an und hält ihn unter ProtectSystem=strict beschreibbar.</translation>
    </message>
    <message>
        <source>Rights of the cache folder</source>
        <translation>Rechte des Zwischenspeichers</translation>
    </message>
    <message>
        <source>Who may enter the folder of CacheDirectory=. 0700 keeps all other users out.</source>
        <translation>Wer den Ordner von CacheDirectory= betreten darf. 0700 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Own log folder in /var/log</source>
        <translation>Eigener Protokollordner in /var/log</translation>
    </message>
    <message>
        <source>Makes this folder in /var/log for the service&apos;s user and keeps it writable under ProtectSystem=strict.</source>
        <translation>Legt diesen Ordner in /var/log für den Benutzer des Dienstes an und hält ihn unter ProtectSystem=strict beschreibbar.</translation>
    </message>
    <message>
        <source>Rights of the log folder</source>
        <translation>Rechte des Protokollordners</translation>
    </message>
    <message>
        <source>Who may enter the folder of LogsDirectory=. 0700 keeps all other users out.</source>
        <translation>Wer den Ordner von LogsDirectory= betreten darf. 0700 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Log shippers and other programs that read the logs as another user.</source>
        <translation>Log-Sammler und andere Programme, die die Protokolle als anderer Benutzer lesen.</translation>
    </message>
    <message>
        <source>Own folder in /run</source>
        <translation>Eigener Ordner in /run</translation>
    </message>
    <message>
        <source>Makes this folder in /run for sockets and PID files, writable under ProtectSystem=strict, and removes it at the stop.</source>
        <translation>Legt diesen Ordner in /run für Sockets und PID-Dateien an, unter ProtectSystem=strict beschreibbar, und entfernt ihn beim Stopp.</translation>
    </message>
    <message>
        <source>What must outlive the service in it: see RuntimeDirectoryPreserve=. Two services that share a folder take it from each other.</source>
        <translation>Was darin den Dienst überleben muss: siehe RuntimeDirectoryPreserve=. Zwei Dienste mit demselben Ordner nehmen ihn einander weg.</translation>
    </message>
    <message>
        <source>Rights of the /run folder</source>
        <translation>Rechte des Ordners in /run</translation>
    </message>
    <message>
        <source>Who may enter the folder of RuntimeDirectory=. 0700 keeps all other users out.</source>
        <translation>Wer den Ordner von RuntimeDirectory= betreten darf. 0700 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Other users that connect to a socket in the folder, such as a web server in front of the service.</source>
        <translation>Andere Benutzer, die sich mit einem Socket im Ordner verbinden, etwa ein Webserver vor dem Dienst.</translation>
    </message>
    <message>
        <source>Own settings folder in /etc</source>
        <translation>Eigener Einstellungsordner in /etc</translation>
    </message>
    <message>
        <source>Makes this folder in /etc if it is missing. Unlike the others, it does not stay writable under ProtectSystem=full or strict.</source>
        <translation>Legt diesen Ordner in /etc an, wenn er fehlt. Anders als die anderen bleibt er unter ProtectSystem=full oder strict nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Rights of the settings folder</source>
        <translation>Rechte des Einstellungsordners</translation>
    </message>
    <message>
        <source>Who may enter the folder of ConfigurationDirectory=. 0700 keeps all other users out.</source>
        <translation>Wer den Ordner von ConfigurationDirectory= betreten darf. 0700 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Settings that the service or its tools read as another user than the owner of the folder.</source>
        <translation>Einstellungen, die der Dienst oder seine Werkzeuge nicht als Besitzer des Ordners lesen.</translation>
    </message>
    <message>
        <source>Keep the folder in /run</source>
        <translation>Ordner in /run behalten</translation>
    </message>
    <message>
        <source>Says whether the folder of RuntimeDirectory= stays when the service stops. No hardening.</source>
        <translation>Legt fest, ob der Ordner von RuntimeDirectory= beim Stopp des Dienstes bleibt. Keine Härtung.</translation>
    </message>
    <message>
        <source>Count the data folder&apos;s space</source>
        <translation>Platz des Datenordners zählen</translation>
    </message>
    <message>
        <source>Counts the disk space below StateDirectory=, so that an unusual growth can be seen. It limits nothing.</source>
        <translation>Zählt den Platz unter StateDirectory=, sodass ungewöhnliches Wachstum auffällt. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks; without project quotas in the file system it has no effect.</source>
        <translation>Nichts geht kaputt; ohne Projekt-Quotas im Dateisystem hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Limit of the data folder</source>
        <translation>Grenze des Datenordners</translation>
    </message>
    <message>
        <source>An intruder or a fault cannot fill the disk through StateDirectory=: at this size writing fails.</source>
        <translation>Ein Eindringling oder Fehler kann die Platte nicht über StateDirectory= füllen: Ab dieser Größe scheitert das Schreiben.</translation>
    </message>
    <message>
        <source>Services that keep more data than the limit. Without project quotas in the file system it has no effect.</source>
        <translation>Dienste, die mehr Daten halten als die Grenze. Ohne Projekt-Quotas im Dateisystem hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Count the cache folder&apos;s space</source>
        <translation>Platz des Zwischenspeichers zählen</translation>
    </message>
    <message>
        <source>Counts the disk space below CacheDirectory=, so that an unusual growth can be seen. It limits nothing.</source>
        <translation>Zählt den Platz unter CacheDirectory=, sodass ungewöhnliches Wachstum auffällt. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Limit of the cache folder</source>
        <translation>Grenze des Zwischenspeichers</translation>
    </message>
    <message>
        <source>An intruder or a fault cannot fill the disk through CacheDirectory=: at this size writing fails.</source>
        <translation>Ein Eindringling oder Fehler kann die Platte nicht über CacheDirectory= füllen: Ab dieser Größe scheitert das Schreiben.</translation>
    </message>
    <message>
        <source>Count the log folder&apos;s space</source>
        <translation>Platz des Protokollordners zählen</translation>
    </message>
    <message>
        <source>Counts the disk space below LogsDirectory=, so that an unusual growth can be seen. It limits nothing.</source>
        <translation>Zählt den Platz unter LogsDirectory=, sodass ungewöhnliches Wachstum auffällt. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Limit of the log folder</source>
        <translation>Grenze des Protokollordners</translation>
    </message>
    <message>
        <source>An intruder or a fault cannot fill the disk through LogsDirectory=: at this size writing fails.</source>
        <translation>Ein Eindringling oder Fehler kann die Platte nicht über LogsDirectory= füllen: Ab dieser Größe scheitert das Schreiben.</translation>
    </message>
    <message>
        <source>Folder to start in</source>
        <translation>Startordner</translation>
    </message>
    <message>
        <source>The folder in which the service starts. No hardening.</source>
        <translation>Der Ordner, in dem der Dienst startet. Keine Härtung.</translation>
    </message>
    <message>
        <source>A folder that is missing or hidden by ProtectHome= keeps the service from starting, unless it begins with a minus sign.</source>
        <translation>Ein Ordner, der fehlt oder durch ProtectHome= verdeckt ist, verhindert den Start, wenn er nicht mit einem Minuszeichen beginnt.</translation>
    </message>
    <message>
        <source>Secrets from files</source>
        <translation>Geheimnisse aus Dateien</translation>
    </message>
    <message>
        <source>Hands a password or key to this service alone, in a folder that other users cannot read, instead of in its environment.</source>
        <translation>Übergibt ein Passwort oder einen Schlüssel nur diesem Dienst, in einem Ordner, den andere Benutzer nicht lesen können, statt in der Umgebung.</translation>
    </message>
    <message>
        <source>The program must read the secret from the file in CREDENTIALS_DIRECTORY. A missing source can keep it from starting.</source>
        <translation>Das Programm muss das Geheimnis aus der Datei in CREDENTIALS_DIRECTORY lesen. Eine fehlende Quelle kann den Start verhindern.</translation>
    </message>
    <message>
        <source>Encrypted secrets from files</source>
        <translation>Verschlüsselte Geheimnisse aus Dateien</translation>
    </message>
    <message>
        <source>Like LoadCredential=, but the file is encrypted with a key of this machine or its TPM chip: a stolen copy is of no use.</source>
        <translation>Wie LoadCredential=, aber die Datei ist mit einem Schlüssel dieses Rechners oder seines TPM-Chips verschlüsselt: Eine gestohlene Kopie nützt nichts.</translation>
    </message>
    <message>
        <source>The secret can only be decrypted with the same key, so it does not move to another machine with the disk.</source>
        <translation>Das Geheimnis lässt sich nur mit demselben Schlüssel entschlüsseln, zieht also nicht mit der Platte auf einen anderen Rechner um.</translation>
    </message>
    <message>
        <source>Values written in the unit</source>
        <translation>Werte in der Unit</translation>
    </message>
    <message>
        <source>Hands a value written in the unit to the service. Every user can read units, so it is not meant for passwords.</source>
        <translation>Übergibt dem Dienst einen Wert aus der Unit. Jeder Benutzer kann Units lesen, für Passwörter ist es also nicht gedacht.</translation>
    </message>
    <message>
        <source>Encrypted secrets in the unit</source>
        <translation>Verschlüsselte Geheimnisse in der Unit</translation>
    </message>
    <message>
        <source>Hands a secret to the service that stands encrypted in the unit. Only this machine or its TPM chip can decrypt it.</source>
        <translation>Übergibt dem Dienst ein Geheimnis, das verschlüsselt in der Unit steht. Nur dieser Rechner oder sein TPM-Chip kann es entschlüsseln.</translation>
    </message>
    <message>
        <source>Secrets of the system</source>
        <translation>Geheimnisse des Systems</translation>
    </message>
    <message>
        <source>Hands on secrets that the system was given, by its virtual machine or in a folder such as /etc/credstore. No hardening.</source>
        <translation>Reicht Geheimnisse weiter, die das System bekam, von seiner virtuellen Maschine oder in Ordnern wie /etc/credstore. Keine Härtung.</translation>
    </message>
    <message>
        <source>Kinds of file systems</source>
        <translation>Arten von Dateisystemen</translation>
    </message>
    <message>
        <source>The service opens files only on the listed kinds of file systems: faults in rare ones are out of reach.</source>
        <translation>Der Dienst öffnet Dateien nur auf den aufgeführten Arten von Dateisystemen: Fehler in seltenen sind außer Reichweite.</translation>
    </message>
    <message>
        <source>Files on any other kind: think of tmpfs, proc and overlay. Without BPF among the kernel&apos;s security modules it has no effect.</source>
        <translation>Dateien auf jeder anderen Art, man denke an tmpfs, proc und overlay. Ohne BPF unter den Sicherheitsmodulen des Kernels ohne Wirkung.</translation>
    </message>
    <message>
        <source>Nothing is set up; the kernel decides</source>
        <translation>Nichts wird eingerichtet; der Kernel entscheidet</translation>
    </message>
    <message>
        <source>A new store that no other service sees</source>
        <translation>Ein neuer Speicher, den kein anderer Dienst sieht</translation>
    </message>
    <message>
        <source>A new store, linked to the one of the user</source>
        <translation>Ein neuer Speicher, verbunden mit dem des Benutzers</translation>
    </message>
    <message>
        <source>Capabilities stay when root becomes another user</source>
        <translation>Capabilities bleiben, wenn root den Benutzer wechselt</translation>
    </message>
    <message>
        <source>keep-caps cannot be changed any more</source>
        <translation>keep-caps ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>A change of user leaves the capabilities alone</source>
        <translation>Ein Benutzerwechsel lässt die Capabilities, wie sie sind</translation>
    </message>
    <message>
        <source>no-setuid-fixup cannot be changed any more</source>
        <translation>no-setuid-fixup ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>Root starts programs without its special power</source>
        <translation>Root startet Programme ohne seine Sonderrechte</translation>
    </message>
    <message>
        <source>noroot cannot be changed any more</source>
        <translation>noroot ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>Ambient capabilities cannot be added</source>
        <translation>Ambient-Capabilities lassen sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>no-cap-ambient-raise cannot be changed any more</source>
        <translation>no-cap-ambient-raise ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>Asks interpreters to run only executable files</source>
        <translation>Bittet Interpreter, nur ausführbare Dateien auszuführen</translation>
    </message>
    <message>
        <source>exec-restrict-file cannot be changed any more</source>
        <translation>exec-restrict-file ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>Asks interpreters to refuse commands typed in</source>
        <translation>Bittet Interpreter, eingetippte Befehle abzulehnen</translation>
    </message>
    <message>
        <source>exec-deny-interactive cannot be changed any more</source>
        <translation>exec-deny-interactive ist nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Benutzerkonto</translation>
    </message>
    <message>
        <source>Runs the service as this user instead of root. An intruder then has only the rights of that user.</source>
        <translation>Der Dienst läuft als dieser Benutzer statt als root. Ein Eindringling hat dann nur dessen Rechte.</translation>
    </message>
    <message>
        <source>The user must exist and be able to read and write the service&apos;s files. Ports below 1024 then need CAP_NET_BIND_SERVICE.</source>
        <translation>Den Benutzer muss es geben, und er muss die Dateien des Dienstes lesen und schreiben dürfen. Ports unter 1024 brauchen dann CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>Main group</source>
        <translation>Hauptgruppe</translation>
    </message>
    <message>
        <source>Runs the service with this group instead of the main group of its user. It decides which files of a group the service reaches.</source>
        <translation>Der Dienst läuft mit dieser Gruppe statt mit der Hauptgruppe seines Benutzers. Davon hängt ab, welche Dateien von Gruppen er erreicht.</translation>
    </message>
    <message>
        <source>The group must exist. Files that the service reached through its former group become closed to it.</source>
        <translation>Die Gruppe muss es geben. Dateien, die der Dienst über seine bisherige Gruppe erreichte, sind ihm danach verschlossen.</translation>
    </message>
    <message>
        <source>Throw-away user</source>
        <translation>Wegwerf-Benutzer</translation>
    </message>
    <message>
        <source>Runs under a user that exists only while the service runs, so an intruder owns nothing lasting. Also turns on ProtectSystem=strict and more.</source>
        <translation>Läuft unter einem Benutzer, den es nur zur Laufzeit gibt: Ein Eindringling besitzt nichts Dauerhaftes. Schaltet ProtectSystem=strict und mehr ein.</translation>
    </message>
    <message>
        <source>Data of a former user is closed to it unless StateDirectory= names it. PAM, and whatever expects a fixed user name, fails.</source>
        <translation>Daten eines früheren Benutzers sind verschlossen, wenn StateDirectory= sie nicht nennt. PAM und alles, was einen festen Benutzernamen erwartet, versagt.</translation>
    </message>
    <message>
        <source>Extra groups</source>
        <translation>Weitere Gruppen</translation>
    </message>
    <message>
        <source>Opens the files of further groups to the service. Groups such as docker, disk or shadow are as good as root.</source>
        <translation>Öffnet dem Dienst die Dateien weiterer Gruppen. Gruppen wie docker, disk oder shadow sind so gut wie root.</translation>
    </message>
    <message>
        <source>A group that does not exist keeps the service from starting.</source>
        <translation>Eine Gruppe, die es nicht gibt, verhindert den Start des Dienstes.</translation>
    </message>
    <message>
        <source>Variables of a login</source>
        <translation>Variablen einer Anmeldung</translation>
    </message>
    <message>
        <source>Sets HOME, LOGNAME and SHELL as a login would. No hardening.</source>
        <translation>Setzt HOME, LOGNAME und SHELL wie bei einer Anmeldung. Keine Härtung.</translation>
    </message>
    <message>
        <source>PAM login session</source>
        <translation>PAM-Anmeldesitzung</translation>
    </message>
    <message>
        <source>Opens a login session (PAM) for the service, as terminals and remote desktops need it. No hardening.</source>
        <translation>Öffnet für den Dienst eine Anmeldesitzung (PAM), wie Terminals und entfernte Arbeitsflächen sie brauchen. Keine Härtung.</translation>
    </message>
    <message>
        <source>No program that the service starts can gain rights: setuid bits and capabilities of files have no effect.</source>
        <translation>Kein Programm, das der Dienst startet, gewinnt Rechte hinzu: setuid-Bits und Capabilities von Dateien wirken nicht.</translation>
    </message>
    <message>
        <source>Services that call sudo, su, sendmail, ping or PAM&apos;s password helper, and programs with capabilities of their own.</source>
        <translation>Dienste, die sudo, su, sendmail, ping oder den Passwort-Helfer von PAM aufrufen, und Programme mit eigenen Capabilities.</translation>
    </message>
    <message>
        <source>Capabilities: parts of root&apos;s power</source>
        <translation>Capabilities: Teilrechte von root</translation>
    </message>
    <message>
        <source>Takes parts of root&apos;s power (capabilities) away for good: what is not listed, not even root inside the service can do.</source>
        <translation>Nimmt Teilrechte von root (Capabilities) endgültig weg: Was nicht aufgeführt ist, kann selbst root im Dienst nicht.</translation>
    </message>
    <message>
        <source>Services that start as root and change user need CAP_SETUID and CAP_SETGID, low ports need CAP_NET_BIND_SERVICE.</source>
        <translation>Dienste, die als root starten und den Benutzer wechseln, brauchen CAP_SETUID und CAP_SETGID, niedrige Ports CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>Capabilities for a plain user</source>
        <translation>Capabilities für einfache Benutzer</translation>
    </message>
    <message>
        <source>Gives a service that is not root single parts of root&apos;s power, such as low ports. It grants rights, so list few.</source>
        <translation>Gibt einem Dienst ohne root einzelne Teilrechte von root, etwa niedrige Ports. Das gewährt Rechte, also so wenige wie möglich.</translation>
    </message>
    <message>
        <source>The start fails for a capability that CapabilityBoundingSet= does not hold. It is of no use to services that run as root.</source>
        <translation>Der Start scheitert an einer Capability, die in CapabilityBoundingSet= fehlt. Diensten, die als root laufen, nützt sie nichts.</translation>
    </message>
    <message>
        <source>Kernel&apos;s rules for root</source>
        <translation>Regeln des Kernels für root</translation>
    </message>
    <message>
        <source>Says how the kernel treats root and a change of user. noroot restricts, keep-caps grants, and the locks make it final.</source>
        <translation>Legt fest, wie der Kernel root und Benutzerwechsel behandelt. noroot schränkt ein, keep-caps gewährt, die locked-Werte machen es endgültig.</translation>
    </message>
    <message>
        <source>With noroot, programs that the service starts as root have none of root&apos;s power.</source>
        <translation>Mit noroot haben Programme, die der Dienst als root startet, keines der Teilrechte von root.</translation>
    </message>
    <message>
        <source>No setuid or setgid files</source>
        <translation>Keine setuid- und setgid-Dateien</translation>
    </message>
    <message>
        <source>The service cannot make files that run with their owner&apos;s rights (setuid, setgid): no hidden way back for an intruder.</source>
        <translation>Der Dienst kann keine Dateien anlegen, die mit den Rechten ihres Besitzers laufen (setuid, setgid): kein versteckter Rückweg für Eindringlinge.</translation>
    </message>
    <message>
        <source>Backup, deployment and package tools that set these bits, and programs that insist on the system call openat2.</source>
        <translation>Werkzeuge für Sicherung, Verteilung und Pakete, die diese Bits setzen, und Programme, die auf den Systemaufruf openat2 bestehen.</translation>
    </message>
    <message>
        <source>Rights of new files</source>
        <translation>Rechte neuer Dateien</translation>
    </message>
    <message>
        <source>Decides who else may use new files, unless the program sets their rights itself. 0077 keeps all other users out.</source>
        <translation>Bestimmt, wer neue Dateien sonst benutzen darf, wenn das Programm nicht selbst Rechte setzt. 0077 sperrt alle anderen Benutzer aus.</translation>
    </message>
    <message>
        <source>Sockets, logs and uploads that another user or group must reach: web servers, log shippers, backups, mail.</source>
        <translation>Sockets, Protokolle und Uploads, an die ein anderer Benutzer oder eine Gruppe muss: Webserver, Log-Sammler, Sicherungen, Mail.</translation>
    </message>
    <message>
        <source>Keys kept in the kernel</source>
        <translation>Schlüssel im Kernel</translation>
    </message>
    <message>
        <source>With private, the service gets a store for kernel keys of its own and no access to the keys of its user&apos;s other processes.</source>
        <translation>Mit private bekommt der Dienst einen eigenen Schlüsselspeicher im Kernel und erreicht die Schlüssel anderer Prozesse seines Benutzers nicht.</translation>
    </message>
    <message>
        <source>Kerberos tickets and keys of NFS, CIFS or file encryption that the service shares with others through the kernel.</source>
        <translation>Kerberos-Tickets und Schlüssel von NFS, CIFS oder Dateiverschlüsselung, die der Dienst über den Kernel mit anderen teilt.</translation>
    </message>
    <message>
        <source>SELinux label</source>
        <translation>SELinux-Kennzeichnung</translation>
    </message>
    <message>
        <source>Runs the service under this SELinux label and so under its rules. Has no effect where SELinux is off.</source>
        <translation>Der Dienst läuft unter dieser SELinux-Kennzeichnung und damit unter deren Regeln. Ohne Wirkung, wo SELinux aus ist.</translation>
    </message>
    <message>
        <source>The loaded rules must allow this label, or the service does not start.</source>
        <translation>Die geladenen Regeln müssen diese Kennzeichnung erlauben, sonst startet der Dienst nicht.</translation>
    </message>
    <message>
        <source>AppArmor profile</source>
        <translation>AppArmor-Profil</translation>
    </message>
    <message>
        <source>Runs the service under this AppArmor profile, a list of what it may open and do. Has no effect where AppArmor is off.</source>
        <translation>Der Dienst läuft unter diesem AppArmor-Profil, einer Liste dessen, was er öffnen und tun darf. Ohne Wirkung, wo AppArmor aus ist.</translation>
    </message>
    <message>
        <source>The profile must be loaded, or the service does not start. What it does not list, the service cannot do.</source>
        <translation>Das Profil muss geladen sein, sonst startet der Dienst nicht. Was es nicht aufführt, kann der Dienst nicht.</translation>
    </message>
    <message>
        <source>SMACK label</source>
        <translation>SMACK-Kennzeichnung</translation>
    </message>
    <message>
        <source>Runs the service under this label of SMACK, rules of the kernel for who may open what. Has no effect where SMACK is off.</source>
        <translation>Der Dienst läuft unter dieser Kennzeichnung von SMACK, Regeln des Kernels, wer was öffnen darf. Ohne Wirkung, wo SMACK aus ist.</translation>
    </message>
    <message>
        <source>The rules of SMACK must let this label open whatever the service needs.</source>
        <translation>Die Regeln von SMACK müssen dieser Kennzeichnung alles öffnen, was der Dienst braucht.</translation>
    </message>
    <message>
        <source>Writable for those who have the right</source>
        <translation>Beschreibbar für alle, die es dürfen</translation>
    </message>
    <message>
        <source>/sys/fs/cgroup is read-only</source>
        <translation>/sys/fs/cgroup ist nur lesbar</translation>
    </message>
    <message>
        <source>Sees its own control groups only, writable</source>
        <translation>Sieht nur die eigenen Kontrollgruppen, beschreibbar</translation>
    </message>
    <message>
        <source>Sees its own control groups only, read-only</source>
        <translation>Sieht nur die eigenen Kontrollgruppen, nur lesbar</translation>
    </message>
    <message>
        <source>Root in the service may change the host&apos;s name</source>
        <translation>Root im Dienst darf den Rechnernamen ändern</translation>
    </message>
    <message>
        <source>An own copy of the name that cannot be changed</source>
        <translation>Eine eigene, unveränderliche Kopie des Namens</translation>
    </message>
    <message>
        <source>An own copy of the name that may be changed</source>
        <translation>Eine eigene Kopie des Namens, die sich ändern lässt</translation>
    </message>
    <message>
        <source>Shares /sys/fs/bpf with the host</source>
        <translation>Teilt /sys/fs/bpf mit dem Rechner</translation>
    </message>
    <message>
        <source>Has an empty /sys/fs/bpf of its own</source>
        <translation>Hat ein eigenes, leeres /sys/fs/bpf</translation>
    </message>
    <message>
        <source>The kind that this machine is</source>
        <translation>Die Art, die dieser Rechner ist</translation>
    </message>
    <message>
        <source>The 32-bit kind of this machine</source>
        <translation>Die 32-Bit-Art dieses Rechners</translation>
    </message>
    <message>
        <source>Kernel settings read-only</source>
        <translation>Kernel-Einstellungen nur lesbar</translation>
    </message>
    <message>
        <source>An intruder cannot change settings of the kernel in /proc/sys and /sys. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Ein Eindringling kann Einstellungen des Kernels in /proc/sys und /sys nicht ändern. Root mit CAP_SYS_ADMIN kann es aufheben.</translation>
    </message>
    <message>
        <source>Services that set such settings: VPN, containers, keepalived, tuning and power tools, disk tools.</source>
        <translation>Dienste, die solche Einstellungen setzen: VPN, Container, keepalived, Werkzeuge für Leistung, Energie und Platten.</translation>
    </message>
    <message>
        <source>No loading of kernel modules</source>
        <translation>Keine Kernel-Module laden</translation>
    </message>
    <message>
        <source>An intruder cannot load a module into the kernel by hand, such as a rootkit. What the kernel loads by itself is not stopped.</source>
        <translation>Ein Eindringling kann kein Modul von Hand in den Kernel laden, etwa ein Rootkit. Was der Kernel selbst nachlädt, wird nicht verhindert.</translation>
    </message>
    <message>
        <source>Services that load modules: firewalls, VPN, containers, disk encryption. Have them loaded at boot (modules-load.d).</source>
        <translation>Dienste, die Module laden: Firewalls, VPN, Container, Plattenverschlüsselung. Die Module beim Booten laden lassen (modules-load.d).</translation>
    </message>
    <message>
        <source>Kernel log</source>
        <translation>Kernel-Protokoll</translation>
    </message>
    <message>
        <source>An intruder can neither read nor write the kernel log, which tells addresses in memory and details of the machine.</source>
        <translation>Ein Eindringling kann das Kernel-Protokoll weder lesen noch schreiben; es verrät Speicheradressen und Einzelheiten des Rechners.</translation>
    </message>
    <message>
        <source>Programs that read the kernel log: rsyslog with imklog, dmesg, collectors of crashes.</source>
        <translation>Programme, die das Kernel-Protokoll lesen: rsyslog mit imklog, dmesg, Sammler von Abstürzen.</translation>
    </message>
    <message>
        <source>System clock</source>
        <translation>Systemuhr</translation>
    </message>
    <message>
        <source>An intruder cannot set the clock and so fool logs, certificates and timers.</source>
        <translation>Ein Eindringling kann die Uhr nicht stellen und damit Protokolle, Zertifikate und Timer täuschen.</translation>
    </message>
    <message>
        <source>Time services such as chrony and ntpd. Programs that only ask for the state of the clock (adjtimex) fail as well.</source>
        <translation>Zeitdienste wie chrony und ntpd. Auch Programme, die nur den Zustand der Uhr abfragen (adjtimex), scheitern.</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Kontrollgruppen</translation>
    </message>
    <message>
        <source>An intruder cannot lift limits in /sys/fs/cgroup, with private only its own. Root with CAP_SYS_ADMIN can undo it.</source>
        <translation>Ein Eindringling kann in /sys/fs/cgroup keine Grenzen aufheben, mit private nur eigene. Root mit CAP_SYS_ADMIN kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Container engines, managers of virtual machines and other services that make control groups of their own.</source>
        <translation>Container-Dienste, Verwalter virtueller Maschinen und andere Dienste, die eigene Kontrollgruppen anlegen.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>An intruder cannot change the name of the machine.</source>
        <translation>Ein Eindringling kann den Namen des Rechners nicht ändern.</translation>
    </message>
    <message>
        <source>Services that set the name or must notice when it changes later: DHCP clients, mail, avahi.</source>
        <translation>Dienste, die den Namen setzen oder eine spätere Änderung bemerken müssen: DHCP-Clients, Mail, avahi.</translation>
    </message>
    <message>
        <source>No compatibility modes</source>
        <translation>Keine Kompatibilitätsmodi</translation>
    </message>
    <message>
        <source>An intruder cannot switch to odd modes of the kernel, for example to turn off the random placement of memory.</source>
        <translation>Ein Eindringling kann nicht in seltsame Modi des Kernels wechseln, etwa um die zufällige Anordnung des Speichers abzuschalten.</translation>
    </message>
    <message>
        <source>Programs that use setarch or linux32, debuggers, wine and a few old databases.</source>
        <translation>Programme, die setarch oder linux32 benutzen, Debugger, wine und ein paar alte Datenbanken.</translation>
    </message>
    <message>
        <source>Tells the service that it runs on this kind of machine (uname), such as a 32-bit one. No hardening.</source>
        <translation>Gibt dem Dienst diese Rechnerart vor (uname), etwa eine mit 32 Bit. Keine Härtung.</translation>
    </message>
    <message>
        <source>Own BPF folder</source>
        <translation>Eigener BPF-Ordner</translation>
    </message>
    <message>
        <source>Hides what other services keep in /sys/fs/bpf: data of small programs that run in the kernel (BPF).</source>
        <translation>Verdeckt, was andere Dienste in /sys/fs/bpf halten: Daten kleiner Programme, die im Kernel laufen (BPF).</translation>
    </message>
    <message>
        <source>Services that share such objects with others: network plugins, monitoring, firewalls.</source>
        <translation>Dienste, die solche Objekte mit anderen teilen: Netzwerk-Erweiterungen, Überwachung, Firewalls.</translation>
    </message>
    <message>
        <source>BPF commands it may use</source>
        <translation>Erlaubte BPF-Befehle</translation>
    </message>
    <message>
        <source>Opens these commands of BPF (small programs in the kernel) to a service with PrivateBPF= and PrivateUsers=. It grants rights.</source>
        <translation>Öffnet diese Befehle von BPF (kleine Programme im Kernel) einem Dienst mit PrivateBPF= und PrivateUsers=. Das gewährt Rechte.</translation>
    </message>
    <message>
        <source>BPF tables it may use</source>
        <translation>Erlaubte BPF-Tabellen</translation>
    </message>
    <message>
        <source>Opens these types of tables of BPF (small programs in the kernel) to a service with PrivateBPF= and PrivateUsers=.</source>
        <translation>Öffnet diese Arten von Tabellen von BPF (kleine Programme im Kernel) einem Dienst mit PrivateBPF= und PrivateUsers=.</translation>
    </message>
    <message>
        <source>BPF programs it may load</source>
        <translation>Erlaubte BPF-Programme</translation>
    </message>
    <message>
        <source>Opens these types of BPF programs (small programs in the kernel) to a service with PrivateBPF= and PrivateUsers=.</source>
        <translation>Öffnet diese Arten von BPF-Programmen (kleine Programme im Kernel) einem Dienst mit PrivateBPF= und PrivateUsers=.</translation>
    </message>
    <message>
        <source>Places for BPF programs</source>
        <translation>Erlaubte Orte für BPF-Programme</translation>
    </message>
    <message>
        <source>Says where in the kernel a service with PrivateBPF= and PrivateUsers= may attach BPF programs. It grants rights.</source>
        <translation>Legt fest, wo im Kernel ein Dienst mit PrivateBPF= und PrivateUsers= BPF-Programme anhängen darf. Das gewährt Rechte.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>The service has a loopback device only: an intruder cannot reach the network. Sockets that systemd hands over still work.</source>
        <translation>Der Dienst hat nur ein Loopback-Gerät: Ein Eindringling erreicht das Netz nicht. Sockets, die systemd übergibt, gehen weiterhin.</translation>
    </message>
    <message>
        <source>Everything on the network: servers without a socket unit, DNS, LDAP, remote logs. Also abstract sockets (D-Bus, X11).</source>
        <translation>Alles im Netz: Server ohne Socket-Unit, DNS, LDAP, entfernte Protokolle. Auch abstrakte Sockets (D-Bus, X11).</translation>
    </message>
    <message>
        <source>Existing network namespace</source>
        <translation>Vorhandener Netz-Namensraum</translation>
    </message>
    <message>
        <source>Runs the service in a network namespace that exists already: it sees only the interfaces there. As tight as that network.</source>
        <translation>Der Dienst läuft in einem vorhandenen Netz-Namensraum und sieht nur dessen Schnittstellen. So dicht wie dieses Netz.</translation>
    </message>
    <message>
        <source>The namespace must exist at the start, and the service must find all it needs in it, also name resolution.</source>
        <translation>Den Namensraum muss es beim Start geben, und der Dienst muss darin alles finden, auch die Namensauflösung.</translation>
    </message>
    <message>
        <source>Kinds of sockets</source>
        <translation>Arten von Sockets</translation>
    </message>
    <message>
        <source>The service opens sockets only of the listed kinds: rare protocols of the kernel, often faulty, are out of reach.</source>
        <translation>Der Dienst öffnet nur Sockets der aufgeführten Arten: Seltene, oft fehlerhafte Protokolle des Kernels sind außer Reichweite.</translation>
    </message>
    <message>
        <source>Without AF_UNIX logging, readiness and D-Bus; without AF_NETLINK lists of interfaces; without AF_INET6 many servers.</source>
        <translation>Ohne AF_UNIX Protokoll, Bereitmeldung und D-Bus; ohne AF_NETLINK Listen von Schnittstellen; ohne AF_INET6 viele Server.</translation>
    </message>
    <message>
        <source>Addresses it may reach</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>Opens addresses that IPAddressDeny= closes, in both directions. By itself it restricts nothing.</source>
        <translation>Öffnet Adressen, die IPAddressDeny= schließt, in beide Richtungen. Für sich schränkt es nichts ein.</translation>
    </message>
    <message>
        <source>Host names and ports are ignored: only addresses, networks and words such as localhost count.</source>
        <translation>Rechnernamen und Ports werden übergangen: Nur Adressen, Netze und Wörter wie localhost gelten.</translation>
    </message>
    <message>
        <source>Addresses it may not reach</source>
        <translation>Verbotene Adressen</translation>
    </message>
    <message>
        <source>An intruder can neither send to nor receive from these addresses: no tools to fetch, no data sent out. any means all.</source>
        <translation>Ein Eindringling kann an diese Adressen nichts senden und von ihnen nichts empfangen: kein Nachladen, kein Abfluss. any heißt alle.</translation>
    </message>
    <message>
        <source>With any, also clients, DNS servers and localhost, unless IPAddressAllow= lists them. Without BPF it has no effect.</source>
        <translation>Mit any auch Clients, DNS-Server und localhost, wenn IPAddressAllow= sie nicht aufführt. Ohne BPF hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Own filter for incoming packets</source>
        <translation>Eigener Filter für Eingehendes</translation>
    </message>
    <message>
        <source>Has a filter of yours (a BPF program) decide on every packet that the service receives. As good as that filter.</source>
        <translation>Lässt einen eigenen Filter (ein BPF-Programm) über jedes empfangene Paket entscheiden. So gut wie dieser Filter.</translation>
    </message>
    <message>
        <source>Own filter for outgoing packets</source>
        <translation>Eigener Filter für Ausgehendes</translation>
    </message>
    <message>
        <source>Has a filter of yours (a BPF program) decide on every packet that the service sends. As good as that filter.</source>
        <translation>Lässt einen eigenen Filter (ein BPF-Programm) über jedes gesendete Paket entscheiden. So gut wie dieser Filter.</translation>
    </message>
    <message>
        <source>Own BPF programs</source>
        <translation>Eigene BPF-Programme</translation>
    </message>
    <message>
        <source>Attaches BPF programs of yours (they run in the kernel) to the service&apos;s control group. As good as those programs.</source>
        <translation>Hängt eigene BPF-Programme (sie laufen im Kernel) an die Kontrollgruppe des Dienstes. So gut wie diese Programme.</translation>
    </message>
    <message>
        <source>Sets of the firewall</source>
        <translation>Mengen der Firewall</translation>
    </message>
    <message>
        <source>Enters the service into sets of nftables, so that rules of the firewall can name it. By itself it blocks nothing.</source>
        <translation>Trägt den Dienst in Mengen von nftables ein, sodass Regeln der Firewall ihn nennen können. Für sich blockiert es nichts.</translation>
    </message>
    <message>
        <source>Count network traffic</source>
        <translation>Netzverkehr zählen</translation>
    </message>
    <message>
        <source>Counts what the service sends and receives, so that unusual traffic can be seen. It blocks nothing.</source>
        <translation>Zählt, was der Dienst sendet und empfängt, sodass ungewöhnlicher Verkehr auffällt. Es blockiert nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks; counting costs a little time for each packet.</source>
        <translation>Nichts geht kaputt; das Zählen kostet ein wenig Zeit je Paket.</translation>
    </message>
    <message>
        <source>Allowed ports to listen on</source>
        <translation>Erlaubte Ports zum Lauschen</translation>
    </message>
    <message>
        <source>Opens ports that SocketBindDeny= closes. By itself it restricts nothing.</source>
        <translation>Öffnet Ports, die SocketBindDeny= schließt. Für sich schränkt es nichts ein.</translation>
    </message>
    <message>
        <source>Forbidden ports to listen on</source>
        <translation>Verbotene Ports zum Lauschen</translation>
    </message>
    <message>
        <source>An intruder cannot take these ports, for example for a back door. any means all that SocketBindAllow= does not list.</source>
        <translation>Ein Eindringling kann diese Ports nicht belegen, etwa für eine Hintertür. any heißt alle, die SocketBindAllow= nicht aufführt.</translation>
    </message>
    <message>
        <source>The service&apos;s own ports if SocketBindAllow= does not list them, and clients that choose the port they send from.</source>
        <translation>Die eigenen Ports des Dienstes, wenn SocketBindAllow= sie nicht aufführt, und Clients, die ihren Absenderport wählen.</translation>
    </message>
    <message>
        <source>Network interfaces it may use</source>
        <translation>Erlaubte Netzschnittstellen</translation>
    </message>
    <message>
        <source>An intruder sends and receives only through the listed interfaces, not into an inner network or a VPN beside them.</source>
        <translation>Ein Eindringling sendet und empfängt nur über die aufgeführten Schnittstellen, nicht in ein internes Netz oder VPN daneben.</translation>
    </message>
    <message>
        <source>Local connections unless lo is listed, and interfaces that change their name. Without BPF it has no effect.</source>
        <translation>Lokale Verbindungen, wenn lo fehlt, und Schnittstellen, die den Namen wechseln. Ohne BPF hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Bound to one interface</source>
        <translation>An eine Schnittstelle gebunden</translation>
    </message>
    <message>
        <source>Ties the service&apos;s sockets to this network interface, to route its traffic. A process with CAP_NET_RAW can undo it.</source>
        <translation>Bindet die Sockets des Dienstes an diese Netzschnittstelle, um seinen Verkehr zu lenken. Ein Prozess mit CAP_NET_RAW kann es aufheben.</translation>
    </message>
    <message>
        <source>Connections over any other interface, also local ones.</source>
        <translation>Verbindungen über jede andere Schnittstelle, auch lokale.</translation>
    </message>
    <message>
        <source>The users of the host</source>
        <translation>Die Benutzer des Rechners</translation>
    </message>
    <message>
        <source>Knows root and its own user; all others are nobody</source>
        <translation>Kennt root und den eigenen Benutzer; andere sind nobody</translation>
    </message>
    <message>
        <source>Keeps the first 65536 user numbers as they are</source>
        <translation>Lässt die ersten 65536 Benutzernummern, wie sie sind</translation>
    </message>
    <message>
        <source>Keeps all user numbers as they are</source>
        <translation>Lässt alle Benutzernummern, wie sie sind</translation>
    </message>
    <message>
        <source>A range of user numbers made for it at the start</source>
        <translation>Ein eigener Nummernbereich, beim Start zugeteilt</translation>
    </message>
    <message>
        <source>Sees the processes of the host</source>
        <translation>Sieht die Prozesse des Rechners</translation>
    </message>
    <message>
        <source>Sees its own processes only</source>
        <translation>Sieht nur die eigenen Prozesse</translation>
    </message>
    <message>
        <source>All processes are visible</source>
        <translation>Alle Prozesse sind sichtbar</translation>
    </message>
    <message>
        <source>Those of others are listed, their details closed</source>
        <translation>Fremde sind aufgelistet, Einzelheiten verschlossen</translation>
    </message>
    <message>
        <source>Those of other users are hidden</source>
        <translation>Die anderer Benutzer sind verborgen</translation>
    </message>
    <message>
        <source>Only those that it may trace are visible</source>
        <translation>Nur die, die er verfolgen darf, sind sichtbar</translation>
    </message>
    <message>
        <source>All of /proc</source>
        <translation>Ganz /proc</translation>
    </message>
    <message>
        <source>Only the folders of processes</source>
        <translation>Nur die Ordner der Prozesse</translation>
    </message>
    <message>
        <source>Messages are ignored</source>
        <translation>Meldungen werden übergangen</translation>
    </message>
    <message>
        <source>Only the main process</source>
        <translation>Nur der Hauptprozess</translation>
    </message>
    <message>
        <source>The main process and the commands of the unit</source>
        <translation>Der Hauptprozess und die Befehle der Unit</translation>
    </message>
    <message>
        <source>Every process of the service</source>
        <translation>Jeder Prozess des Dienstes</translation>
    </message>
    <message>
        <source>As systemd itself has it</source>
        <translation>Wie bei systemd selbst</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only where the program asks for it</source>
        <translation>Nur wo das Programm darum bittet</translation>
    </message>
    <message>
        <source>As set for the whole machine</source>
        <translation>Wie für den ganzen Rechner eingestellt</translation>
    </message>
    <message>
        <source>Own numbering of users</source>
        <translation>Eigene Benutzerzählung</translation>
    </message>
    <message>
        <source>Root and capabilities inside the service count for nothing outside: not for the host&apos;s files, network or clock.</source>
        <translation>Root und Capabilities im Dienst gelten draußen nichts: weder für Dateien noch für Netz oder Uhr des Rechners.</translation>
    </message>
    <message>
        <source>Services that use ports below 1024, change to other users, chown or mount. Files of other users seem to belong to nobody.</source>
        <translation>Dienste, die Ports unter 1024 benutzen, den Benutzer wechseln, chown oder mount aufrufen. Dateien anderer scheinen nobody zu gehören.</translation>
    </message>
    <message>
        <source>Own list of processes</source>
        <translation>Eigene Prozessliste</translation>
    </message>
    <message>
        <source>An intruder sees only the service&apos;s own processes and can neither watch nor signal others.</source>
        <translation>Ein Eindringling sieht nur die Prozesse des Dienstes und kann andere weder beobachten noch ihnen Signale schicken.</translation>
    </message>
    <message>
        <source>Services that watch or signal other processes. Type=forking is refused, and the main process becomes number 1.</source>
        <translation>Dienste, die andere Prozesse beobachten oder ihnen Signale schicken. Type=forking wird abgelehnt, der Hauptprozess wird zur Nummer 1.</translation>
    </message>
    <message>
        <source>Own shared memory and queues</source>
        <translation>Eigener gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>An intruder cannot reach other programs&apos; shared memory, semaphores and message queues (System V, POSIX queues).</source>
        <translation>Ein Eindringling erreicht gemeinsamen Speicher, Semaphore und Nachrichten-Warteschlangen anderer nicht (System V, POSIX-Warteschlangen).</translation>
    </message>
    <message>
        <source>Services that share such memory with others: Oracle, SAP and Zabbix with their tools.</source>
        <translation>Dienste, die solchen Speicher mit anderen teilen: Oracle, SAP und Zabbix mit ihren Werkzeugen.</translation>
    </message>
    <message>
        <source>Existing user namespace</source>
        <translation>Vorhandener Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>Runs the service in a user namespace that exists already, such as that of a container. No hardening of its own.</source>
        <translation>Der Dienst läuft in einem vorhandenen Benutzer-Namensraum, etwa dem eines Containers. Für sich keine Härtung.</translation>
    </message>
    <message>
        <source>The namespace must exist at the start. PrivateUsers= cannot be set as well.</source>
        <translation>Den Namensraum muss es beim Start geben. PrivateUsers= darf nicht auch gesetzt sein.</translation>
    </message>
    <message>
        <source>Existing IPC namespace</source>
        <translation>Vorhandener IPC-Namensraum</translation>
    </message>
    <message>
        <source>Runs the service where it sees the shared memory and queues of another namespace, such as that of a container.</source>
        <translation>Der Dienst läuft dort, wo er gemeinsamen Speicher und Warteschlangen eines anderen Namensraums sieht, etwa den eines Containers.</translation>
    </message>
    <message>
        <source>The namespace must exist at the start.</source>
        <translation>Den Namensraum muss es beim Start geben.</translation>
    </message>
    <message>
        <source>Namespaces it may manage</source>
        <translation>Namensräume zur Verwaltung</translation>
    </message>
    <message>
        <source>Lets root of the service&apos;s own numbering of users (PrivateUsers=) manage its network, mounts and so on. It grants rights.</source>
        <translation>Lässt root der eigenen Benutzerzählung (PrivateUsers=) Netz, Einhängungen und anderes des Dienstes verwalten. Das gewährt Rechte.</translation>
    </message>
    <message>
        <source>No new namespaces</source>
        <translation>Keine neuen Namensräume</translation>
    </message>
    <message>
        <source>An intruder cannot make or enter namespaces (own views of users, mounts, network), a common way to faults of the kernel.</source>
        <translation>Ein Eindringling kann keine Namensräume (eigene Sichten auf Benutzer, Einhängungen, Netz) anlegen oder betreten, oft der Weg zu Kernelfehlern.</translation>
    </message>
    <message>
        <source>Container tools such as podman, docker, bubblewrap or systemd-nspawn, and browsers. List the kinds that they need.</source>
        <translation>Container-Werkzeuge wie podman, docker, bubblewrap oder systemd-nspawn und Browser. Die Arten aufführen, die sie brauchen.</translation>
    </message>
    <message>
        <source>Processes of other users</source>
        <translation>Prozesse anderer Benutzer</translation>
    </message>
    <message>
        <source>Hides other users&apos; processes and their command lines in /proc. Has no effect on root or with CAP_SYS_PTRACE.</source>
        <translation>Verbirgt Prozesse anderer Benutzer und deren Befehlszeilen in /proc. Ohne Wirkung bei root oder mit CAP_SYS_PTRACE.</translation>
    </message>
    <message>
        <source>Services that look at other users&apos; processes: monitoring, polkit, supervisors, checks of PID files.</source>
        <translation>Dienste, die Prozesse anderer Benutzer ansehen: Überwachung, polkit, Supervisoren, Prüfungen von PID-Dateien.</translation>
    </message>
    <message>
        <source>Only processes in /proc</source>
        <translation>Nur Prozesse in /proc</translation>
    </message>
    <message>
        <source>Hides what /proc tells beside processes: memory, processors, kernel settings. A small gain.</source>
        <translation>Verbirgt, was /proc außer Prozessen verrät: Speicher, Prozessoren, Kernel-Einstellungen. Ein kleiner Gewinn.</translation>
    </message>
    <message>
        <source>Many programs read it: Java, .NET, Node, PostgreSQL, monitoring. They fail or choose wrong sizes.</source>
        <translation>Viele Programme lesen das: Java, .NET, Node, PostgreSQL, Überwachung. Sie versagen oder wählen falsche Größen.</translation>
    </message>
    <message>
        <source>No realtime priority</source>
        <translation>Keine Echtzeit-Priorität</translation>
    </message>
    <message>
        <source>An intruder cannot take realtime priority, with which one process can hold up the whole machine.</source>
        <translation>Ein Eindringling kann keine Echtzeit-Priorität nehmen, mit der ein Prozess den ganzen Rechner aufhalten kann.</translation>
    </message>
    <message>
        <source>Sound and telephone servers, cluster software, time services, disk mapping. CPUSchedulingPolicy= of the unit still works.</source>
        <translation>Ton- und Telefonserver, Cluster-Software, Zeitdienste, Plattenverwaltung. CPUSchedulingPolicy= der Unit wirkt weiterhin.</translation>
    </message>
    <message>
        <source>Clean up shared memory</source>
        <translation>Gemeinsamen Speicher aufräumen</translation>
    </message>
    <message>
        <source>Removes shared memory, semaphores and queues of the service&apos;s user when it stops. Has no effect without User= and for root.</source>
        <translation>Entfernt beim Stopp gemeinsamen Speicher, Semaphore und Warteschlangen des Benutzers. Ohne Wirkung ohne User= und bei root.</translation>
    </message>
    <message>
        <source>Programs whose memory must outlive the service or is shared with logins of its user: PostgreSQL, Oracle, SAP, Zabbix.</source>
        <translation>Programme, deren Speicher den Dienst überleben muss oder mit Anmeldungen seines Benutzers geteilt ist: PostgreSQL, Oracle, SAP, Zabbix.</translation>
    </message>
    <message>
        <source>Who may report the state</source>
        <translation>Wer den Zustand melden darf</translation>
    </message>
    <message>
        <source>Only the chosen processes can tell systemd that the service is ready or alive: a child taken over cannot fake it.</source>
        <translation>Nur die gewählten Prozesse können systemd melden, dass der Dienst bereit ist oder lebt: Ein übernommenes Kind kann es nicht vortäuschen.</translation>
    </message>
    <message>
        <source>With main, services whose message comes from a script or a child: the start times out. Use exec or all there.</source>
        <translation>Mit main Dienste, deren Meldung aus einem Skript oder Kind kommt: Der Start scheitert an der Wartezeit. Dort exec oder all nehmen.</translation>
    </message>
    <message>
        <source>Control groups of its own</source>
        <translation>Eigene Kontrollgruppen</translation>
    </message>
    <message>
        <source>Lets the service manage control groups below its own, as container engines need it. Opens, does not restrict.</source>
        <translation>Lässt den Dienst Kontrollgruppen unterhalb der eigenen verwalten, wie Container-Dienste es brauchen. Öffnet, statt einzuschränken.</translation>
    </message>
    <message>
        <source>Without it, container engines lose processes and limits. An empty line turns it on.</source>
        <translation>Ohne es verlieren Container-Dienste Prozesse und Grenzen. Eine leere Zeile schaltet es ein.</translation>
    </message>
    <message>
        <source>Subgroup to start in</source>
        <translation>Untergruppe zum Starten</translation>
    </message>
    <message>
        <source>Starts the service in this control group below its own, next to those that it makes itself. No hardening.</source>
        <translation>Startet den Dienst in dieser Kontrollgruppe unter der eigenen, neben denen, die er selbst anlegt. Keine Härtung.</translation>
    </message>
    <message>
        <source>Merging of equal memory</source>
        <translation>Gleichen Speicher zusammenlegen</translation>
    </message>
    <message>
        <source>With no, the kernel does not merge equal memory of the service, so that others cannot guess its contents by timing.</source>
        <translation>Mit no legt der Kernel gleichen Speicher des Dienstes nicht zusammen, sodass andere den Inhalt nicht über Zeitmessung erraten.</translation>
    </message>
    <message>
        <source>Nothing breaks; virtual machines that rely on the merging need more memory.</source>
        <translation>Nichts geht kaputt; virtuelle Maschinen, die auf das Zusammenlegen bauen, brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Large memory pages</source>
        <translation>Große Speicherseiten</translation>
    </message>
    <message>
        <source>Says whether the kernel may use large memory pages for the service: speed against memory. No hardening.</source>
        <translation>Legt fest, ob der Kernel für den Dienst große Speicherseiten benutzt: Tempo gegen Speicher. Keine Härtung.</translation>
    </message>
    <message>
        <source>Nothing breaks; databases and Java become slower or faster.</source>
        <translation>Nichts geht kaputt; Datenbanken und Java werden langsamer oder schneller.</translation>
    </message>
    <message>
        <source>The service goes on without the killed process</source>
        <translation>Der Dienst läuft ohne den getöteten Prozess weiter</translation>
    </message>
    <message>
        <source>The service is stopped in an orderly way</source>
        <translation>Der Dienst wird geordnet gestoppt</translation>
    </message>
    <message>
        <source>All its processes are killed at once</source>
        <translation>Alle seine Prozesse werden sofort getötet</translation>
    </message>
    <message>
        <source>Not watched by itself, only by a unit above</source>
        <translation>Nicht selbst beobachtet, nur über eine Unit darüber</translation>
    </message>
    <message>
        <source>Watched, and ended if need be</source>
        <translation>Wird beobachtet und notfalls beendet</translation>
    </message>
    <message>
        <source>Chosen like any other</source>
        <translation>Wird gewählt wie jeder andere</translation>
    </message>
    <message>
        <source>Chosen only where there is no other</source>
        <translation>Wird nur gewählt, wenn es keinen anderen gibt</translation>
    </message>
    <message>
        <source>Never chosen</source>
        <translation>Wird nie gewählt</translation>
    </message>
    <message>
        <source>The service is told not to watch</source>
        <translation>Der Dienst soll nicht beobachten</translation>
    </message>
    <message>
        <source>The service is told where to watch</source>
        <translation>Der Dienst erfährt, wo er beobachten kann</translation>
    </message>
    <message>
        <source>Told where to watch if its memory is counted</source>
        <translation>Erfährt es, wenn sein Speicher gezählt wird</translation>
    </message>
    <message>
        <source>The service is told nothing</source>
        <translation>Der Dienst erfährt nichts</translation>
    </message>
    <message>
        <source>Shares the cores with its group</source>
        <translation>Teilt die Kerne mit seiner Gruppe</translation>
    </message>
    <message>
        <source>Takes its cores away from other groups</source>
        <translation>Nimmt anderen Gruppen seine Kerne weg</translation>
    </message>
    <message>
        <source>Like root, and the kernel spreads no work over them</source>
        <translation>Wie root, und der Kernel verteilt keine Arbeit darauf</translation>
    </message>
    <message>
        <source>Guaranteed memory</source>
        <translation>Garantierter Speicher</translation>
    </message>
    <message>
        <source>Keeps this much memory for the service even when others run short. No hardening: it takes from others.</source>
        <translation>Hält so viel Speicher für den Dienst frei, auch wenn er anderen fehlt. Keine Härtung: Es nimmt anderen etwas.</translation>
    </message>
    <message>
        <source>Too much of it makes the kernel kill other programs.</source>
        <translation>Zu viel davon lässt den Kernel andere Programme töten.</translation>
    </message>
    <message>
        <source>Preferred memory</source>
        <translation>Bevorzugter Speicher</translation>
    </message>
    <message>
        <source>Takes memory from this service last as long as it uses less than this. No hardening: others give theirs first.</source>
        <translation>Nimmt diesem Dienst zuletzt Speicher, solange er weniger als das benutzt. Keine Härtung: Andere geben zuerst.</translation>
    </message>
    <message>
        <source>Preferred memory while booting</source>
        <translation>Bevorzugter Speicher beim Booten</translation>
    </message>
    <message>
        <source>Like MemoryLow=, but only while the machine boots or shuts down. No hardening.</source>
        <translation>Wie MemoryLow=, aber nur, während der Rechner hoch- oder herunterfährt. Keine Härtung.</translation>
    </message>
    <message>
        <source>Memory brake</source>
        <translation>Speicherbremse</translation>
    </message>
    <message>
        <source>Slows the service down above this size, so that a leak or an attack does not take the memory of all others.</source>
        <translation>Bremst den Dienst ab dieser Größe, sodass ein Leck oder Angriff nicht allen anderen den Speicher nimmt.</translation>
    </message>
    <message>
        <source>Services that need more become very slow: measure the peak first.</source>
        <translation>Dienste, die mehr brauchen, werden sehr langsam: erst den Höchstwert messen.</translation>
    </message>
    <message>
        <source>Memory brake while booting</source>
        <translation>Speicherbremse beim Booten</translation>
    </message>
    <message>
        <source>Like MemoryHigh=, but only while the machine boots or shuts down.</source>
        <translation>Wie MemoryHigh=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>Services that need more while they start become very slow.</source>
        <translation>Dienste, die beim Start mehr brauchen, werden sehr langsam.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>The service cannot take more memory than this: a leak or an attack ends its own processes and not those of others.</source>
        <translation>Mehr Speicher bekommt der Dienst nicht: Ein Leck oder Angriff beendet seine eigenen Prozesse und nicht die anderer.</translation>
    </message>
    <message>
        <source>At the limit the kernel kills processes of the service: stay well above the measured peak.</source>
        <translation>An der Grenze tötet der Kernel Prozesse des Dienstes: deutlich über dem gemessenen Höchstwert bleiben.</translation>
    </message>
    <message>
        <source>Memory limit while booting</source>
        <translation>Speichergrenze beim Booten</translation>
    </message>
    <message>
        <source>Like MemoryMax=, but only while the machine boots or shuts down.</source>
        <translation>Wie MemoryMax=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>Services that need more while they start are killed.</source>
        <translation>Dienste, die beim Start mehr brauchen, werden getötet.</translation>
    </message>
    <message>
        <source>Swap limit</source>
        <translation>Auslagerungsgrenze</translation>
    </message>
    <message>
        <source>The service cannot fill more swap space than this. 0 also keeps its secrets off the swap disk.</source>
        <translation>Mehr Auslagerungsspeicher füllt der Dienst nicht. 0 hält auch seine Geheimnisse von der Auslagerungsplatte fern.</translation>
    </message>
    <message>
        <source>Memory runs short earlier: with MemoryMax= the service is killed sooner.</source>
        <translation>Der Speicher wird früher knapp: Mit MemoryMax= wird der Dienst eher getötet.</translation>
    </message>
    <message>
        <source>Swap limit while booting</source>
        <translation>Auslagerungsgrenze beim Booten</translation>
    </message>
    <message>
        <source>Like MemorySwapMax=, but only while the machine boots or shuts down.</source>
        <translation>Wie MemorySwapMax=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>Memory runs short earlier while the service starts.</source>
        <translation>Der Speicher wird beim Start des Dienstes früher knapp.</translation>
    </message>
    <message>
        <source>Limit of compressed swap</source>
        <translation>Grenze des komprimierten Auslagerns</translation>
    </message>
    <message>
        <source>The service cannot fill more compressed swap in memory (zswap) than this.</source>
        <translation>Mehr komprimierten Auslagerungsspeicher (zswap) füllt der Dienst nicht.</translation>
    </message>
    <message>
        <source>Nothing breaks; the kernel swaps to the disk earlier, which is slower.</source>
        <translation>Nichts geht kaputt; der Kernel lagert früher auf die Platte aus, was langsamer ist.</translation>
    </message>
    <message>
        <source>Compressed swap while booting</source>
        <translation>Komprimiertes Auslagern beim Booten</translation>
    </message>
    <message>
        <source>Like MemoryZSwapMax=, but only while the machine boots or shuts down.</source>
        <translation>Wie MemoryZSwapMax=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>Nothing breaks; the kernel swaps to the disk earlier while the service starts.</source>
        <translation>Nichts geht kaputt; der Kernel lagert beim Start des Dienstes früher auf die Platte aus.</translation>
    </message>
    <message>
        <source>Compressed swap on the disk</source>
        <translation>Komprimiertes Auslagern auf die Platte</translation>
    </message>
    <message>
        <source>With no, compressed swap (zswap) stays in memory instead of moving on to the disk. Little hardening.</source>
        <translation>Mit no bleibt komprimierter Auslagerungsspeicher (zswap) im Speicher, statt auf die Platte zu wandern. Kaum Härtung.</translation>
    </message>
    <message>
        <source>With no, memory runs short earlier.</source>
        <translation>Mit no wird der Speicher früher knapp.</translation>
    </message>
    <message>
        <source>Guaranteed memory of units below</source>
        <translation>Garantierter Speicher darunter</translation>
    </message>
    <message>
        <source>Preset of MemoryMin= for units below this one, so without use in a service. Gone since systemd 262.</source>
        <translation>Vorgabe von MemoryMin= für Units unterhalb, in einem Dienst also nutzlos. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Preferred memory of units below</source>
        <translation>Bevorzugter Speicher darunter</translation>
    </message>
    <message>
        <source>Preset of MemoryLow= for units below this one, so without use in a service. Gone since systemd 262.</source>
        <translation>Vorgabe von MemoryLow= für Units unterhalb, in einem Dienst also nutzlos. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Preferred memory below, booting</source>
        <translation>Bevorzugt darunter, beim Booten</translation>
    </message>
    <message>
        <source>Preset of StartupMemoryLow= for units below this one, so without use in a service. Gone since systemd 262.</source>
        <translation>Vorgabe von StartupMemoryLow= für Units unterhalb, in einem Dienst also nutzlos. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Memory limit (old)</source>
        <translation>Speichergrenze (alt)</translation>
    </message>
    <message>
        <source>The older form of MemoryMax=, which is used instead if both are set. Gone since systemd 262.</source>
        <translation>Die ältere Form von MemoryMax=, das vorgeht, wenn beide gesetzt sind. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Count memory</source>
        <translation>Speicher zählen</translation>
    </message>
    <message>
        <source>Counts the memory that the service uses, to choose limits by. It limits nothing.</source>
        <translation>Zählt den Speicher, den der Dienst benutzt, um Grenzen danach zu wählen. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks; switched off, systemd no longer shows the memory of the service.</source>
        <translation>Nichts geht kaputt; abgeschaltet zeigt systemd den Speicher des Dienstes nicht mehr.</translation>
    </message>
    <message>
        <source>Limit of processes and threads</source>
        <translation>Grenze für Prozesse und Threads</translation>
    </message>
    <message>
        <source>An intruder cannot start endless processes (a fork bomb) and choke the machine. Threads count as well.</source>
        <translation>Ein Eindringling kann nicht endlos Prozesse starten (Fork-Bombe) und den Rechner ersticken. Threads zählen mit.</translation>
    </message>
    <message>
        <source>Services with many threads, such as Java, databases and thread pools: allow twice the measured peak.</source>
        <translation>Dienste mit vielen Threads wie Java, Datenbanken und Thread-Pools: das Doppelte des gemessenen Höchstwerts erlauben.</translation>
    </message>
    <message>
        <source>Count processes and threads</source>
        <translation>Prozesse und Threads zählen</translation>
    </message>
    <message>
        <source>Counts the processes and threads of the service, to choose TasksMax= by. It limits nothing.</source>
        <translation>Zählt Prozesse und Threads des Dienstes, um TasksMax= danach zu wählen. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks; switched off, systemd no longer shows the number.</source>
        <translation>Nichts geht kaputt; abgeschaltet zeigt systemd die Zahl nicht mehr.</translation>
    </message>
    <message>
        <source>Limit of CPU time</source>
        <translation>Grenze der Rechenzeit</translation>
    </message>
    <message>
        <source>The service gets at most this much CPU time, so that mining of coins, say, does not take the machine. 100% is one core.</source>
        <translation>Der Dienst bekommt höchstens so viel Rechenzeit: Etwa Schürfen von Kryptogeld belegt nicht den Rechner. 100% ist ein Kern.</translation>
    </message>
    <message>
        <source>Under load the service answers slowly, and it starts more slowly.</source>
        <translation>Unter Last antwortet der Dienst langsam, und er startet langsamer.</translation>
    </message>
    <message>
        <source>Period of the CPU limit</source>
        <translation>Zeitraum der Rechenzeitgrenze</translation>
    </message>
    <message>
        <source>The span of time over which CPUQuota= is measured. A longer one allows longer bursts. By itself it limits nothing.</source>
        <translation>Die Zeitspanne, über die CPUQuota= gemessen wird. Eine längere erlaubt längere Spitzen. Für sich begrenzt es nichts.</translation>
    </message>
    <message>
        <source>A long span makes the service stand still for longer once its share is used up.</source>
        <translation>Bei einer langen Spanne steht der Dienst länger still, wenn sein Anteil verbraucht ist.</translation>
    </message>
    <message>
        <source>Share of CPU time</source>
        <translation>Anteil an der Rechenzeit</translation>
    </message>
    <message>
        <source>Below 100, the service gets less CPU time than others while these want it too. It limits nothing while they do not.</source>
        <translation>Unter 100 bekommt der Dienst weniger Rechenzeit als andere, solange diese sie auch wollen. Sonst begrenzt es nichts.</translation>
    </message>
    <message>
        <source>With a low weight the service is slow while others work hard.</source>
        <translation>Mit kleinem Gewicht ist der Dienst langsam, während andere viel rechnen.</translation>
    </message>
    <message>
        <source>CPU share while booting</source>
        <translation>Anteil an der Rechenzeit beim Booten</translation>
    </message>
    <message>
        <source>Like CPUWeight=, but only while the machine boots or shuts down.</source>
        <translation>Wie CPUWeight=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>With a low weight the service starts slowly.</source>
        <translation>Mit kleinem Gewicht startet der Dienst langsam.</translation>
    </message>
    <message>
        <source>Count CPU time</source>
        <translation>Rechenzeit zählen</translation>
    </message>
    <message>
        <source>Counts the CPU time that the service uses. It limits nothing. Gone since systemd 262.</source>
        <translation>Zählt die Rechenzeit, die der Dienst benutzt. Es begrenzt nichts. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Nothing breaks.</source>
        <translation>Nichts geht kaputt.</translation>
    </message>
    <message>
        <source>Share of CPU time (old)</source>
        <translation>Anteil an der Rechenzeit (alt)</translation>
    </message>
    <message>
        <source>The older form of CPUWeight=, where 1024 is usual. Gone since systemd 262.</source>
        <translation>Die ältere Form von CPUWeight=, bei der 1024 üblich ist. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>With a low share the service is slow while others work hard.</source>
        <translation>Mit kleinem Anteil ist der Dienst langsam, während andere viel rechnen.</translation>
    </message>
    <message>
        <source>CPU share, booting (old)</source>
        <translation>Anteil Rechenzeit, Booten (alt)</translation>
    </message>
    <message>
        <source>The older form of StartupCPUWeight=, where 1024 is usual. Gone since systemd 262.</source>
        <translation>Die ältere Form von StartupCPUWeight=, bei der 1024 üblich ist. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>With a low share the service starts slowly.</source>
        <translation>Mit kleinem Anteil startet der Dienst langsam.</translation>
    </message>
    <message>
        <source>Count disk use</source>
        <translation>Plattenzugriffe zählen</translation>
    </message>
    <message>
        <source>Counts what the service reads and writes on disks, so that unusual use can be seen. It limits nothing.</source>
        <translation>Zählt, was der Dienst auf Platten liest und schreibt, sodass Ungewöhnliches auffällt. Es begrenzt nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks; counting costs a little time for each access.</source>
        <translation>Nichts geht kaputt; das Zählen kostet ein wenig Zeit je Zugriff.</translation>
    </message>
    <message>
        <source>Share of the disks</source>
        <translation>Anteil an den Platten</translation>
    </message>
    <message>
        <source>Below 100, the service reads and writes less than others while these want the disk too. It limits nothing otherwise.</source>
        <translation>Unter 100 liest und schreibt der Dienst weniger als andere, solange diese die Platte auch wollen. Sonst begrenzt es nichts.</translation>
    </message>
    <message>
        <source>With a low weight the service is slow while others use the disk. Some disk schedulers ignore it.</source>
        <translation>Mit kleinem Gewicht ist der Dienst langsam, während andere die Platte benutzen. Manche Plattenplaner übergehen es.</translation>
    </message>
    <message>
        <source>Disk share while booting</source>
        <translation>Anteil an den Platten beim Booten</translation>
    </message>
    <message>
        <source>Like IOWeight=, but only while the machine boots or shuts down.</source>
        <translation>Wie IOWeight=, aber nur, während der Rechner hoch- oder herunterfährt.</translation>
    </message>
    <message>
        <source>Count disk use (old)</source>
        <translation>Plattenzugriffe zählen (alt)</translation>
    </message>
    <message>
        <source>The older form of IOAccounting=. It limits nothing. Gone since systemd 262.</source>
        <translation>Die ältere Form von IOAccounting=. Es begrenzt nichts. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>Share of the disks (old)</source>
        <translation>Anteil an den Platten (alt)</translation>
    </message>
    <message>
        <source>The older form of IOWeight=, where 500 is usual. Gone since systemd 262.</source>
        <translation>Die ältere Form von IOWeight=, bei der 500 üblich ist. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>With a low weight the service is slow while others use the disk.</source>
        <translation>Mit kleinem Gewicht ist der Dienst langsam, während andere die Platte benutzen.</translation>
    </message>
    <message>
        <source>Disk share, booting (old)</source>
        <translation>Anteil Platten, Booten (alt)</translation>
    </message>
    <message>
        <source>The older form of StartupIOWeight=, where 500 is usual. Gone since systemd 262.</source>
        <translation>Die ältere Form von StartupIOWeight=, bei der 500 üblich ist. Seit systemd 262 entfallen.</translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation>Rechensekunden eines Prozesses</translation>
    </message>
    <message>
        <source>Ends a process that has used this many seconds of CPU time. For short jobs, not for services that run on.</source>
        <translation>Beendet einen Prozess, der so viele Sekunden gerechnet hat. Für kurze Aufträge, nicht für dauernde Dienste.</translation>
    </message>
    <message>
        <source>Services that run on reach the limit some day and are ended.</source>
        <translation>Dienste, die dauernd laufen, erreichen die Grenze irgendwann und werden beendet.</translation>
    </message>
    <message>
        <source>Largest file it may write</source>
        <translation>Größte Datei beim Schreiben</translation>
    </message>
    <message>
        <source>No process of the service can write a file beyond this size. The sum of all files is not limited.</source>
        <translation>Kein Prozess des Dienstes kann eine Datei über diese Größe hinaus schreiben. Die Summe aller Dateien ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>Databases, logs and backups whose files grow larger: the process gets an error or is killed.</source>
        <translation>Datenbanken, Protokolle und Sicherungen mit größeren Dateien: Der Prozess bekommt einen Fehler oder wird getötet.</translation>
    </message>
    <message>
        <source>Data memory of a process</source>
        <translation>Datenspeicher eines Prozesses</translation>
    </message>
    <message>
        <source>Limits the memory that a single process may ask for. MemoryMax= for the whole service is the better choice.</source>
        <translation>Begrenzt den Speicher, den ein einzelner Prozess anfordern darf. MemoryMax= für den ganzen Dienst ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Programs that ask for more memory than they use, such as Java, Go and databases.</source>
        <translation>Programme, die mehr Speicher anfordern, als sie benutzen, etwa Java, Go und Datenbanken.</translation>
    </message>
    <message>
        <source>Stack of a process</source>
        <translation>Stapel eines Prozesses</translation>
    </message>
    <message>
        <source>Limits the memory for nested calls of functions. No hardening.</source>
        <translation>Begrenzt den Speicher für verschachtelte Funktionsaufrufe. Keine Härtung.</translation>
    </message>
    <message>
        <source>Too small, programs crash; too large, many threads use up addresses.</source>
        <translation>Zu klein, und Programme stürzen ab; zu groß, und viele Threads verbrauchen Adressen.</translation>
    </message>
    <message>
        <source>Core dumps</source>
        <translation>Speicherabbilder nach Abstürzen</translation>
    </message>
    <message>
        <source>With 0, a crash leaves no copy of the memory behind, in which an intruder could find passwords and keys.</source>
        <translation>Mit 0 hinterlässt ein Absturz keine Kopie des Speichers, in der ein Eindringling Passwörter und Schlüssel finden könnte.</translation>
    </message>
    <message>
        <source>Crashes can no longer be analysed from the dump.</source>
        <translation>Abstürze lassen sich nicht mehr am Abbild untersuchen.</translation>
    </message>
    <message>
        <source>Resident memory (without effect)</source>
        <translation>Belegter Speicher (ohne Wirkung)</translation>
    </message>
    <message>
        <source>Has no effect on kernels of today. MemoryMax= limits memory.</source>
        <translation>Hat bei heutigen Kerneln keine Wirkung. MemoryMax= begrenzt den Speicher.</translation>
    </message>
    <message>
        <source>Number of open files</source>
        <translation>Zahl offener Dateien</translation>
    </message>
    <message>
        <source>Limits how many files and connections a process holds at once. No hardening; servers often need more than is usual.</source>
        <translation>Begrenzt, wie viele Dateien und Verbindungen ein Prozess zugleich hält. Keine Härtung; Server brauchen oft mehr als üblich.</translation>
    </message>
    <message>
        <source>Too low, web servers and databases refuse clients: too many open files.</source>
        <translation>Zu niedrig, und Webserver und Datenbanken weisen Clients ab: zu viele offene Dateien.</translation>
    </message>
    <message>
        <source>Address space of a process</source>
        <translation>Adressraum eines Prozesses</translation>
    </message>
    <message>
        <source>Limits all addresses that a single process may use. MemoryMax= for the whole service is the better choice.</source>
        <translation>Begrenzt alle Adressen, die ein einzelner Prozess benutzen darf. MemoryMax= für den ganzen Dienst ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Programs that reserve more than they use, such as Java, Go, databases and browsers.</source>
        <translation>Programme, die mehr reservieren, als sie benutzen, etwa Java, Go, Datenbanken und Browser.</translation>
    </message>
    <message>
        <source>Processes of the user</source>
        <translation>Prozesse des Benutzers</translation>
    </message>
    <message>
        <source>Limits the processes of the service&apos;s user on the whole machine. Not for root; TasksMax= is the better choice.</source>
        <translation>Begrenzt die Prozesse des Benutzers auf dem ganzen Rechner. Nicht bei root; TasksMax= ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Other services and logins of the same user count as well, so that new processes can fail by surprise.</source>
        <translation>Andere Dienste und Anmeldungen desselben Benutzers zählen mit, sodass neue Prozesse überraschend scheitern können.</translation>
    </message>
    <message>
        <source>Memory kept off the swap</source>
        <translation>Vor dem Auslagern bewahrter Speicher</translation>
    </message>
    <message>
        <source>Limits the memory that a process may lock, so that it is never swapped out. No hardening.</source>
        <translation>Begrenzt den Speicher, den ein Prozess festhalten darf, sodass er nie ausgelagert wird. Keine Härtung.</translation>
    </message>
    <message>
        <source>Too low, stores of secrets, databases, RDMA and, on older kernels, io_uring fail.</source>
        <translation>Zu niedrig, und Geheimnisspeicher, Datenbanken, RDMA und bei älteren Kerneln io_uring versagen.</translation>
    </message>
    <message>
        <source>File locks (without effect)</source>
        <translation>Dateisperren (ohne Wirkung)</translation>
    </message>
    <message>
        <source>Has no effect on kernels of today. No hardening.</source>
        <translation>Hat bei heutigen Kerneln keine Wirkung. Keine Härtung.</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>Wartende Signale</translation>
    </message>
    <message>
        <source>Limits the signals that wait for processes of the service&apos;s user. No hardening.</source>
        <translation>Begrenzt die Signale, die auf Prozesse des Benutzers warten. Keine Härtung.</translation>
    </message>
    <message>
        <source>Memory of message queues</source>
        <translation>Speicher der Warteschlangen</translation>
    </message>
    <message>
        <source>Limits the memory of POSIX message queues of the service&apos;s user. No hardening.</source>
        <translation>Begrenzt den Speicher von POSIX-Warteschlangen des Benutzers. Keine Härtung.</translation>
    </message>
    <message>
        <source>Priority it may take</source>
        <translation>Erreichbare Priorität</translation>
    </message>
    <message>
        <source>Says up to which priority (nice) a process may raise itself without root&apos;s power. A low value grants nothing.</source>
        <translation>Legt fest, bis zu welcher Priorität (nice) sich ein Prozess ohne Rechte von root heben darf. Ein niedriger Wert gewährt nichts.</translation>
    </message>
    <message>
        <source>Realtime priority it may take</source>
        <translation>Erreichbare Echtzeit-Priorität</translation>
    </message>
    <message>
        <source>Says up to which realtime priority a process may raise itself without root&apos;s power. 0 grants nothing.</source>
        <translation>Legt fest, bis zu welcher Echtzeit-Priorität sich ein Prozess ohne Rechte von root heben darf. 0 gewährt nichts.</translation>
    </message>
    <message>
        <source>Sound and telephone servers that take realtime priority themselves.</source>
        <translation>Ton- und Telefonserver, die sich selbst Echtzeit-Priorität nehmen.</translation>
    </message>
    <message>
        <source>Realtime work without a pause</source>
        <translation>Echtzeit ohne Pause</translation>
    </message>
    <message>
        <source>Ends a realtime process that works this long without a pause, so that it does not hold up the machine.</source>
        <translation>Beendet einen Echtzeit-Prozess, der so lange ohne Pause arbeitet, sodass er den Rechner nicht aufhält.</translation>
    </message>
    <message>
        <source>Realtime services with longer bursts of work are ended.</source>
        <translation>Echtzeit-Dienste mit längeren Arbeitsphasen werden beendet.</translation>
    </message>
    <message>
        <source>When memory ran out</source>
        <translation>Wenn der Speicher ausging</translation>
    </message>
    <message>
        <source>Says what becomes of the service when the kernel kills one of its processes to free memory. No hardening.</source>
        <translation>Legt fest, was mit dem Dienst geschieht, wenn der Kernel einen seiner Prozesse tötet, um Speicher zu schaffen. Keine Härtung.</translation>
    </message>
    <message>
        <source>Killed sooner or later</source>
        <translation>Früher oder später getötet</translation>
    </message>
    <message>
        <source>Makes the kernel kill this service sooner (up to 1000) or later (down to -1000) when memory runs out. No hardening.</source>
        <translation>Lässt den Kernel diesen Dienst früher (bis 1000) oder später (bis -1000) töten, wenn der Speicher ausgeht. Keine Härtung.</translation>
    </message>
    <message>
        <source>At -1000 the service is never chosen, so others die for its leaks.</source>
        <translation>Bei -1000 wird der Dienst nie gewählt, andere sterben also für seine Lecks.</translation>
    </message>
    <message>
        <source>End when swap is full</source>
        <translation>Beenden bei voller Auslagerung</translation>
    </message>
    <message>
        <source>With kill, systemd-oomd may end the service when swap is nearly full, before the whole machine stands still.</source>
        <translation>Mit kill darf systemd-oomd den Dienst beenden, wenn die Auslagerung fast voll ist, ehe der ganze Rechner stillsteht.</translation>
    </message>
    <message>
        <source>The service and all its children can be killed under load. Where systemd-oomd does not run it has no effect.</source>
        <translation>Der Dienst und alle seine Kinder können unter Last getötet werden. Wo systemd-oomd nicht läuft, hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>End under memory pressure</source>
        <translation>Beenden bei Speicherdruck</translation>
    </message>
    <message>
        <source>With kill, systemd-oomd may end the service when it waits for memory too long, before the whole machine stands still.</source>
        <translation>Mit kill darf systemd-oomd den Dienst beenden, wenn er zu lange auf Speicher wartet, ehe der ganze Rechner stillsteht.</translation>
    </message>
    <message>
        <source>Limit of memory pressure</source>
        <translation>Grenze des Speicherdrucks</translation>
    </message>
    <message>
        <source>The share of time spent waiting for memory above which ManagedOOMMemoryPressure= acts. 0% takes the system&apos;s value.</source>
        <translation>Der Anteil an Wartezeit auf Speicher, ab dem ManagedOOMMemoryPressure= handelt. 0% nimmt den Wert des Systems.</translation>
    </message>
    <message>
        <source>With a low value the service is killed under loads that it would survive.</source>
        <translation>Mit kleinem Wert wird der Dienst unter Lasten getötet, die er überstünde.</translation>
    </message>
    <message>
        <source>How long memory pressure lasts</source>
        <translation>Dauer des Speicherdrucks</translation>
    </message>
    <message>
        <source>The time for which the pressure must last before ManagedOOMMemoryPressure= acts.</source>
        <translation>Die Zeit, die der Druck anhalten muss, ehe ManagedOOMMemoryPressure= handelt.</translation>
    </message>
    <message>
        <source>With a short time the service is killed for short peaks.</source>
        <translation>Mit kurzer Zeit wird der Dienst wegen kurzer Spitzen getötet.</translation>
    </message>
    <message>
        <source>Spared by systemd-oomd</source>
        <translation>Von systemd-oomd verschont</translation>
    </message>
    <message>
        <source>Says whether systemd-oomd spares this service when it ends others to free memory. No hardening.</source>
        <translation>Legt fest, ob systemd-oomd diesen Dienst verschont, wenn es andere beendet, um Speicher zu schaffen. Keine Härtung.</translation>
    </message>
    <message>
        <source>Notices of memory pressure</source>
        <translation>Hinweise auf Speicherdruck</translation>
    </message>
    <message>
        <source>Says whether the service is told where to watch for memory getting short, so that it can free some. No hardening.</source>
        <translation>Legt fest, ob der Dienst erfährt, wo er knappen Speicher beobachten kann, um etwas freizugeben. Keine Härtung.</translation>
    </message>
    <message>
        <source>Cores of its own</source>
        <translation>Eigene Kerne</translation>
    </message>
    <message>
        <source>Says whether the cores of AllowedCPUs= are kept apart from other services, for realtime work. No hardening.</source>
        <translation>Legt fest, ob die Kerne aus AllowedCPUs= von anderen Diensten getrennt werden, für Echtzeitarbeit. Keine Härtung.</translation>
    </message>
    <message>
        <source>Other services lose these cores.</source>
        <translation>Andere Dienste verlieren diese Kerne.</translation>
    </message>
    <message>
        <source>Core dumps of its containers</source>
        <translation>Speicherabbilder seiner Container</translation>
    </message>
    <message>
        <source>Hands core dumps of processes in a container of this service over to that container. No hardening.</source>
        <translation>Übergibt Speicherabbilder von Prozessen in einem Container dieses Dienstes an diesen Container. Keine Härtung.</translation>
    </message>
    <message>
        <source>Started as soon as its process exists</source>
        <translation>Gestartet, sobald sein Prozess da ist</translation>
    </message>
    <message>
        <source>Started when its first process has ended</source>
        <translation>Gestartet, wenn sein erster Prozess geendet hat</translation>
    </message>
    <message>
        <source>Started when its commands have ended</source>
        <translation>Gestartet, wenn seine Befehle geendet haben</translation>
    </message>
    <message>
        <source>Started when its name is on D-Bus</source>
        <translation>Gestartet, wenn sein Name im D-Bus steht</translation>
    </message>
    <message>
        <source>Started when it says so itself</source>
        <translation>Gestartet, wenn er es selbst meldet</translation>
    </message>
    <message>
        <source>Like notify, and reloads on a signal</source>
        <translation>Wie notify, und lädt auf ein Signal hin neu</translation>
    </message>
    <message>
        <source>Like simple, after the other jobs have started</source>
        <translation>Wie simple, nach dem Start der anderen Aufträge</translation>
    </message>
    <message>
        <source>Started when its program runs</source>
        <translation>Gestartet, wenn sein Programm läuft</translation>
    </message>
    <message>
        <source>When its main process ends</source>
        <translation>Wenn sein Hauptprozess endet</translation>
    </message>
    <message>
        <source>When the last of its processes ends</source>
        <translation>Wenn der letzte seiner Prozesse endet</translation>
    </message>
    <message>
        <source>After a clean end only</source>
        <translation>Nur nach sauberem Ende</translation>
    </message>
    <message>
        <source>After errors, crashes, timeouts and a hang</source>
        <translation>Nach Fehlern, Abstürzen, Zeitablauf und Hängen</translation>
    </message>
    <message>
        <source>After crashes, timeouts and a hang</source>
        <translation>Nach Abstürzen, Zeitablauf und Hängen</translation>
    </message>
    <message>
        <source>After a hang only (WatchdogSec=)</source>
        <translation>Nur nach Hängen (WatchdogSec=)</translation>
    </message>
    <message>
        <source>After a crash only</source>
        <translation>Nur nach einem Absturz</translation>
    </message>
    <message>
        <source>After every end</source>
        <translation>Nach jedem Ende</translation>
    </message>
    <message>
        <source>All processes of the service</source>
        <translation>Alle Prozesse des Dienstes</translation>
    </message>
    <message>
        <source>The main process first, then all that are left</source>
        <translation>Erst der Hauptprozess, dann alle übrigen</translation>
    </message>
    <message>
        <source>No process; only the stop commands run</source>
        <translation>Kein Prozess; nur die Stopp-Befehle laufen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Restarts the machine in order</source>
        <translation>Startet den Rechner geordnet neu</translation>
    </message>
    <message>
        <source>Restarts it; services are killed, not stopped</source>
        <translation>Startet neu; Dienste werden getötet, nicht gestoppt</translation>
    </message>
    <message>
        <source>Restarts it at once; data can be lost</source>
        <translation>Startet sofort neu; Daten können verloren gehen</translation>
    </message>
    <message>
        <source>Switches the machine off in order</source>
        <translation>Schaltet den Rechner geordnet ab</translation>
    </message>
    <message>
        <source>Switches it off; services are killed, not stopped</source>
        <translation>Schaltet ab; Dienste werden getötet, nicht gestoppt</translation>
    </message>
    <message>
        <source>Switches it off at once; data can be lost</source>
        <translation>Schaltet sofort ab; Daten können verloren gehen</translation>
    </message>
    <message>
        <source>Ends the service manager in order</source>
        <translation>Beendet die Dienstverwaltung geordnet</translation>
    </message>
    <message>
        <source>Ends the service manager; services are killed</source>
        <translation>Beendet die Dienstverwaltung; Dienste werden getötet</translation>
    </message>
    <message>
        <source>Restarts all services but not the kernel</source>
        <translation>Startet alle Dienste neu, nicht aber den Kernel</translation>
    </message>
    <message>
        <source>Like soft-reboot; services are killed, not stopped</source>
        <translation>Wie soft-reboot; Dienste werden getötet, nicht gestoppt</translation>
    </message>
    <message>
        <source>Starts another kernel without the firmware</source>
        <translation>Startet einen anderen Kernel ohne die Firmware</translation>
    </message>
    <message>
        <source>Like kexec; services are killed, not stopped</source>
        <translation>Wie kexec; Dienste werden getötet, nicht gestoppt</translation>
    </message>
    <message>
        <source>Stops the machine without switching it off</source>
        <translation>Hält den Rechner an, ohne ihn abzuschalten</translation>
    </message>
    <message>
        <source>Like halt; services are killed, not stopped</source>
        <translation>Wie halt; Dienste werden getötet, nicht gestoppt</translation>
    </message>
    <message>
        <source>Stops it at once; data can be lost</source>
        <translation>Hält sofort an; Daten können verloren gehen</translation>
    </message>
    <message>
        <source>Says when systemd takes the service as started. No hardening, but a wrong one makes starts fail.</source>
        <translation>Legt fest, wann der Dienst für systemd gestartet ist. Keine Härtung, aber ein falscher Wert lässt Starts scheitern.</translation>
    </message>
    <message>
        <source>A type that the program does not follow: the start times out or counts too early.</source>
        <translation>Eine Art, an die sich das Programm nicht hält: Der Start scheitert an der Wartezeit oder gilt zu früh.</translation>
    </message>
    <message>
        <source>When it has ended</source>
        <translation>Wann er beendet ist</translation>
    </message>
    <message>
        <source>Says whether the service ends with its main process or with the last of its processes. No hardening.</source>
        <translation>Legt fest, ob der Dienst mit seinem Hauptprozess oder mit dem letzten seiner Prozesse endet. Keine Härtung.</translation>
    </message>
    <message>
        <source>Commands that decide the start</source>
        <translation>Befehle, die über den Start entscheiden</translation>
    </message>
    <message>
        <source>Commands that run first and can call the start off. They run in the sandbox too, unless a + stands in front.</source>
        <translation>Befehle, die zuerst laufen und den Start absagen können. Auch sie laufen in der Sandbox, wenn kein + davor steht.</translation>
    </message>
    <message>
        <source>Commands before the start</source>
        <translation>Befehle vor dem Start</translation>
    </message>
    <message>
        <source>Commands that run before the service. They run in the sandbox too; a + in front takes them out of most of it.</source>
        <translation>Befehle, die vor dem Dienst laufen. Auch sie laufen in der Sandbox; ein + davor nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Program of the service</source>
        <translation>Programm des Dienstes</translation>
    </message>
    <message>
        <source>The command that is the service. A + in front would take it out of most of the sandbox.</source>
        <translation>Der Befehl, der den Dienst ausmacht. Ein + davor nähme ihn weitgehend aus der Sandbox.</translation>
    </message>
    <message>
        <source>A second line without an empty one before it keeps a service from loading, unless it is of Type=oneshot.</source>
        <translation>Eine zweite Zeile ohne eine leere davor verhindert das Laden des Dienstes, wenn er nicht Type=oneshot hat.</translation>
    </message>
    <message>
        <source>Commands after the start</source>
        <translation>Befehle nach dem Start</translation>
    </message>
    <message>
        <source>Commands that run once the service has started. They run in the sandbox too; a + in front takes them out of most of it.</source>
        <translation>Befehle, die nach dem Start des Dienstes laufen. Auch sie laufen in der Sandbox; ein + davor nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Commands to reload</source>
        <translation>Befehle zum Neuladen</translation>
    </message>
    <message>
        <source>Commands that make the service read its settings again. They run in the sandbox too; a + takes them out of most of it.</source>
        <translation>Befehle, die den Dienst seine Einstellungen neu lesen lassen. Auch sie laufen in der Sandbox; ein + nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Without CAP_KILL root inside the sandbox cannot signal processes of other users.</source>
        <translation>Ohne CAP_KILL kann root in der Sandbox Prozessen anderer Benutzer keine Signale schicken.</translation>
    </message>
    <message>
        <source>Commands after reloading</source>
        <translation>Befehle nach dem Neuladen</translation>
    </message>
    <message>
        <source>Commands that run after a reload. They run in the sandbox too; a + in front takes them out of most of it.</source>
        <translation>Befehle, die nach dem Neuladen laufen. Auch sie laufen in der Sandbox; ein + davor nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Commands to stop</source>
        <translation>Befehle zum Stoppen</translation>
    </message>
    <message>
        <source>Commands that stop the service. They run in the sandbox too; a + in front takes them out of most of it.</source>
        <translation>Befehle, die den Dienst stoppen. Auch sie laufen in der Sandbox; ein + davor nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Commands after the stop</source>
        <translation>Befehle nach dem Stopp</translation>
    </message>
    <message>
        <source>Commands that run after the service, also after a failure. They run in the sandbox too; a + takes them out of most of it.</source>
        <translation>Befehle, die nach dem Dienst laufen, auch nach Fehlern. Auch sie laufen in der Sandbox; ein + nimmt sie weitgehend heraus.</translation>
    </message>
    <message>
        <source>Start again after an end</source>
        <translation>Neustart nach einem Ende</translation>
    </message>
    <message>
        <source>Says after which endings the service starts again. No hardening: an attack that ends in a crash gets another try.</source>
        <translation>Legt fest, nach welchem Ende der Dienst wieder startet. Keine Härtung: Ein Angriff, der im Absturz endet, bekommt einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Endings that force a restart</source>
        <translation>Ende, das einen Neustart erzwingt</translation>
    </message>
    <message>
        <source>Exit codes and signals after which the service starts again whatever Restart= says. No hardening.</source>
        <translation>Rückgabewerte und Signale, nach denen der Dienst wieder startet, gleich was Restart= sagt. Keine Härtung.</translation>
    </message>
    <message>
        <source>Active after its end</source>
        <translation>Nach dem Ende aktiv</translation>
    </message>
    <message>
        <source>The service counts as active although its processes have ended. For jobs that set something up; no hardening.</source>
        <translation>Der Dienst gilt als aktiv, obwohl seine Prozesse beendet sind. Für Aufträge, die etwas einrichten; keine Härtung.</translation>
    </message>
    <message>
        <source>Name on D-Bus</source>
        <translation>Name im D-Bus</translation>
    </message>
    <message>
        <source>The name under which other programs find the service on D-Bus. With Type=dbus it tells that the start is done.</source>
        <translation>Der Name, unter dem andere Programme den Dienst im D-Bus finden. Mit Type=dbus zeigt er, dass der Start fertig ist.</translation>
    </message>
    <message>
        <source>What a stop ends</source>
        <translation>Was ein Stopp beendet</translation>
    </message>
    <message>
        <source>Says which processes are ended on a stop. With process or none an intruder&apos;s processes can outlive the service.</source>
        <translation>Legt fest, welche Prozesse ein Stopp beendet. Mit process oder none können Prozesse eines Eindringlings den Dienst überleben.</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>The service must report within this time, or systemd takes it as hung and ends it. No hardening.</source>
        <translation>Der Dienst muss sich in dieser Zeit melden, sonst hält systemd ihn für hängend und beendet ihn. Keine Härtung.</translation>
    </message>
    <message>
        <source>Programs that do not report are ended again and again.</source>
        <translation>Programme, die sich nicht melden, werden immer wieder beendet.</translation>
    </message>
    <message>
        <source>Files kept over a restart</source>
        <translation>Offene Dateien über Neustarts</translation>
    </message>
    <message>
        <source>How many open files and connections systemd keeps for the service while it restarts. No hardening.</source>
        <translation>Wie viele offene Dateien und Verbindungen systemd für den Dienst beim Neustart aufhebt. Keine Härtung.</translation>
    </message>
    <message>
        <source>Usual boot and shutdown order</source>
        <translation>Übliche Reihenfolge beim Booten</translation>
    </message>
    <message>
        <source>Starts the service after the basic system and stops it before the shutdown. With no, part of the score does not apply.</source>
        <translation>Startet den Dienst nach dem Grundsystem und stoppt ihn vor dem Herunterfahren. Mit no entfällt ein Teil der Bewertung.</translation>
    </message>
    <message>
        <source>With no, the service can start before its disks and folders are there.</source>
        <translation>Mit no kann der Dienst starten, ehe seine Platten und Ordner da sind.</translation>
    </message>
    <message>
        <source>Action after a clean end</source>
        <translation>Aktion nach sauberem Ende</translation>
    </message>
    <message>
        <source>Restarts or switches off the machine when the service ends without an error. No hardening.</source>
        <translation>Startet den Rechner neu oder schaltet ihn ab, wenn der Dienst ohne Fehler endet. Keine Härtung.</translation>
    </message>
    <message>
        <source>System calls it may use</source>
        <translation>Erlaubte Systemaufrufe</translation>
    </message>
    <message>
        <source>Denies calls into the kernel that the service does not need, so that an intruder cannot reach faults behind them.</source>
        <translation>Verweigert Aufrufe in den Kernel, die der Dienst nicht braucht, sodass ein Eindringling Fehler dahinter nicht erreicht.</translation>
    </message>
    <message>
        <source>A denied call kills its process, sometimes only a worker while the service looks active. Start from @system-service.</source>
        <translation>Ein verweigerter Aufruf tötet den Prozess, manchmal nur einen Helfer, während der Dienst aktiv scheint. Mit @system-service beginnen.</translation>
    </message>
    <message>
        <source>Answer to denied system calls</source>
        <translation>Antwort auf verweigerte Aufrufe</translation>
    </message>
    <message>
        <source>Says what SystemCallFilter= does: kill ends an intruder&apos;s try at once, an error such as EPERM lets the program go on.</source>
        <translation>Legt fest, was SystemCallFilter= tut: kill beendet den Versuch eines Eindringlings sofort, ein Fehler wie EPERM lässt weiterlaufen.</translation>
    </message>
    <message>
        <source>With kill, programs die that could do without the call. With an error, some go on in a wrong state.</source>
        <translation>Mit kill sterben Programme, die ohne den Aufruf auskämen. Mit einem Fehler laufen manche in falschem Zustand weiter.</translation>
    </message>
    <message>
        <source>System calls of 32-bit programs</source>
        <translation>Systemaufrufe von 32-Bit-Programmen</translation>
    </message>
    <message>
        <source>With native, the second set of system calls for 32-bit programs is closed: old kernel code and a way round filters.</source>
        <translation>Mit native ist der zweite Satz von Systemaufrufen für 32-Bit-Programme zu: alter Kernelcode und ein Weg um Filter herum.</translation>
    </message>
    <message>
        <source>32-bit programs and helpers: wine, Steam, some printer filters, old agents of vendors.</source>
        <translation>32-Bit-Programme und -Helfer: wine, Steam, manche Druckfilter, alte Agenten von Herstellern.</translation>
    </message>
    <message>
        <source>Log system calls</source>
        <translation>Systemaufrufe protokollieren</translation>
    </message>
    <message>
        <source>Writes the listed system calls to the kernel or audit log, to find out what a service does. It blocks nothing.</source>
        <translation>Schreibt die aufgeführten Systemaufrufe ins Kernel- oder Audit-Protokoll, um zu sehen, was ein Dienst tut. Es blockiert nichts.</translation>
    </message>
    <message>
        <source>Nothing breaks, but it can flood the log. The lines are not in the service&apos;s own journal.</source>
        <translation>Nichts geht kaputt, aber es kann das Protokoll fluten. Die Zeilen stehen nicht im Journal des Dienstes.</translation>
    </message>
    <message>
        <source>No self-written machine code</source>
        <translation>Kein selbst geschriebener Maschinencode</translation>
    </message>
    <message>
        <source>Memory cannot be writable and run as code, so code that an intruder injects does not run. Files and memfd can get round it.</source>
        <translation>Speicher ist nicht beschreibbar und zugleich ausführbar: Eingeschleuster Code läuft nicht. Über Dateien und memfd ist es zu umgehen.</translation>
    </message>
    <message>
        <source>Programs that compile while they run: Node, Java, .NET, PHP and PCRE with JIT, LuaJIT, PyPy, Ruby with YJIT, browsers.</source>
        <translation>Programme, die im Lauf übersetzen: Node, Java, .NET, PHP und PCRE mit JIT, LuaJIT, PyPy, Ruby mit YJIT, Browser.</translation>
    </message>
    <message>
        <source>Own view of control groups</source>
        <translation>Eigene Sicht auf Kontrollgruppen</translation>
    </message>
    <message>
        <source>Own network interfaces and addresses</source>
        <translation>Eigene Netzschnittstellen und Adressen</translation>
    </message>
    <message>
        <source>Own view of mounted file systems</source>
        <translation>Eigene Sicht auf eingehängte Dateisysteme</translation>
    </message>
    <message>
        <source>Own numbering of processes</source>
        <translation>Eigene Zählung der Prozesse</translation>
    </message>
    <message>
        <source>Own numbering of users, with a root of its own</source>
        <translation>Eigene Zählung der Benutzer mit eigenem root</translation>
    </message>
    <message>
        <source>Own host name</source>
        <translation>Eigener Rechnername</translation>
    </message>
    <message>
        <source>Own time since the boot</source>
        <translation>Eigene Zeit seit dem Booten</translation>
    </message>
    <message>
        <source>Local sockets: logging, D-Bus, databases</source>
        <translation>Lokale Sockets: Protokoll, D-Bus, Datenbanken</translation>
    </message>
    <message>
        <source>The Internet, IPv4</source>
        <translation>Das Internet, IPv4</translation>
    </message>
    <message>
        <source>Amateur radio (AX.25)</source>
        <translation>Amateurfunk (AX.25)</translation>
    </message>
    <message>
        <source>Novell networks, removed from Linux</source>
        <translation>Novell-Netze, aus Linux entfernt</translation>
    </message>
    <message>
        <source>Old networks of Apple</source>
        <translation>Alte Netze von Apple</translation>
    </message>
    <message>
        <source>Amateur radio (NET/ROM)</source>
        <translation>Amateurfunk (NET/ROM)</translation>
    </message>
    <message>
        <source>Network bridges; no sockets</source>
        <translation>Netzwerkbrücken; keine Sockets</translation>
    </message>
    <message>
        <source>ATM networks, fixed circuits</source>
        <translation>ATM-Netze, feste Verbindungen</translation>
    </message>
    <message>
        <source>Packet networks of telephone companies (X.25)</source>
        <translation>Paketnetze von Telefongesellschaften (X.25)</translation>
    </message>
    <message>
        <source>The Internet, IPv6</source>
        <translation>Das Internet, IPv6</translation>
    </message>
    <message>
        <source>Amateur radio (ROSE)</source>
        <translation>Amateurfunk (ROSE)</translation>
    </message>
    <message>
        <source>Networks of DEC, removed from Linux</source>
        <translation>Netze von DEC, aus Linux entfernt</translation>
    </message>
    <message>
        <source>Never used in Linux (NetBEUI)</source>
        <translation>In Linux nie benutzt (NetBEUI)</translation>
    </message>
    <message>
        <source>Never used in Linux</source>
        <translation>In Linux nie benutzt</translation>
    </message>
    <message>
        <source>Keys of IPsec tunnels</source>
        <translation>Schlüssel von IPsec-Tunneln</translation>
    </message>
    <message>
        <source>Questions to the kernel: interfaces, routes, devices</source>
        <translation>Fragen an den Kernel: Schnittstellen, Routen, Geräte</translation>
    </message>
    <message>
        <source>Raw packets: listening in, DHCP servers</source>
        <translation>Rohe Pakete: Mithören, DHCP-Server</translation>
    </message>
    <message>
        <source>Never used in Linux (Ash)</source>
        <translation>In Linux nie benutzt (Ash)</translation>
    </message>
    <message>
        <source>Networks of Acorn, removed from Linux</source>
        <translation>Netze von Acorn, aus Linux entfernt</translation>
    </message>
    <message>
        <source>ATM networks, switched circuits</source>
        <translation>ATM-Netze, gewählte Verbindungen</translation>
    </message>
    <message>
        <source>Messages between clusters of databases (RDS)</source>
        <translation>Nachrichten zwischen Datenbank-Clustern (RDS)</translation>
    </message>
    <message>
        <source>Never used in Linux (SNA)</source>
        <translation>In Linux nie benutzt (SNA)</translation>
    </message>
    <message>
        <source>Infrared, removed from Linux</source>
        <translation>Infrarot, aus Linux entfernt</translation>
    </message>
    <message>
        <source>Dial-up and tunnels (PPPoE, L2TP)</source>
        <translation>Einwahl und Tunnel (PPPoE, L2TP)</translation>
    </message>
    <message>
        <source>Cards of Sangoma, removed from Linux</source>
        <translation>Karten von Sangoma, aus Linux entfernt</translation>
    </message>
    <message>
        <source>Direct link layer (LLC)</source>
        <translation>Direkte Sicherungsschicht (LLC)</translation>
    </message>
    <message>
        <source>InfiniBand addresses</source>
        <translation>InfiniBand-Adressen</translation>
    </message>
    <message>
        <source>Labels of packets (MPLS); no sockets</source>
        <translation>Kennzeichen von Paketen (MPLS); keine Sockets</translation>
    </message>
    <message>
        <source>Control networks of cars and machines (CAN)</source>
        <translation>Steuernetze von Autos und Maschinen (CAN)</translation>
    </message>
    <message>
        <source>Messages between nodes of a cluster (TIPC)</source>
        <translation>Nachrichten zwischen Knoten eines Clusters (TIPC)</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Between guests on IBM mainframes</source>
        <translation>Zwischen Gästen auf IBM-Großrechnern</translation>
    </message>
    <message>
        <source>Remote calls of the AFS file system</source>
        <translation>Entfernte Aufrufe des Dateisystems AFS</translation>
    </message>
    <message>
        <source>ISDN telephone lines</source>
        <translation>ISDN-Telefonleitungen</translation>
    </message>
    <message>
        <source>Modems of Nokia phones</source>
        <translation>Modems von Nokia-Telefonen</translation>
    </message>
    <message>
        <source>Radio of sensors (IEEE 802.15.4)</source>
        <translation>Funk von Sensoren (IEEE 802.15.4)</translation>
    </message>
    <message>
        <source>Modems of ST-Ericsson</source>
        <translation>Modems von ST-Ericsson</translation>
    </message>
    <message>
        <source>Encryption by the kernel, also for cryptsetup</source>
        <translation>Verschlüsselung durch den Kernel, auch für cryptsetup</translation>
    </message>
    <message>
        <source>Near field radio (NFC)</source>
        <translation>Nahfunk (NFC)</translation>
    </message>
    <message>
        <source>Between a virtual machine and its host</source>
        <translation>Zwischen virtueller Maschine und ihrem Rechner</translation>
    </message>
    <message>
        <source>Messages over TCP, cut by the kernel</source>
        <translation>Nachrichten über TCP, vom Kernel zerlegt</translation>
    </message>
    <message>
        <source>Parts of Qualcomm chips (modem)</source>
        <translation>Teile von Qualcomm-Chips (Modem)</translation>
    </message>
    <message>
        <source>TCP over shared memory of the network card</source>
        <translation>TCP über gemeinsamen Speicher der Netzkarte</translation>
    </message>
    <message>
        <source>Very fast raw packets (XDP)</source>
        <translation>Sehr schnelle rohe Pakete (XDP)</translation>
    </message>
    <message>
        <source>Management of hardware parts (MCTP)</source>
        <translation>Verwaltung von Hardware-Teilen (MCTP)</translation>
    </message>
    <message>
        <source>Change the owner of any file</source>
        <translation>Den Besitzer jeder Datei ändern</translation>
    </message>
    <message>
        <source>Read, write and enter everything, whatever its mode</source>
        <translation>Alles lesen, schreiben und betreten, gleich mit welchen Rechten</translation>
    </message>
    <message>
        <source>Read every file and folder, whatever its mode</source>
        <translation>Jede Datei und jeden Ordner lesen, gleich mit welchen Rechten</translation>
    </message>
    <message>
        <source>Treat any file as its own: change mode, delete</source>
        <translation>Jede Datei wie die eigene behandeln: Rechte ändern, löschen</translation>
    </message>
    <message>
        <source>Keep and set setuid and setgid bits of any file</source>
        <translation>setuid- und setgid-Bits jeder Datei behalten und setzen</translation>
    </message>
    <message>
        <source>Send signals to processes of any user</source>
        <translation>Prozessen jedes Benutzers Signale schicken</translation>
    </message>
    <message>
        <source>Become any group</source>
        <translation>Zu jeder Gruppe wechseln</translation>
    </message>
    <message>
        <source>Become any user, root as well</source>
        <translation>Zu jedem Benutzer wechseln, auch zu root</translation>
    </message>
    <message>
        <source>Change its own set of capabilities and secure bits</source>
        <translation>Die eigenen Capabilities und Secure-Bits ändern</translation>
    </message>
    <message>
        <source>Mark files as unchangeable, and lift the mark</source>
        <translation>Dateien als unveränderlich markieren und das aufheben</translation>
    </message>
    <message>
        <source>Listen on ports below 1024</source>
        <translation>Auf Ports unter 1024 lauschen</translation>
    </message>
    <message>
        <source>Not used by the kernel today</source>
        <translation>Vom heutigen Kernel nicht benutzt</translation>
    </message>
    <message>
        <source>Configure interfaces, routes and the firewall</source>
        <translation>Schnittstellen, Routen und Firewall einstellen</translation>
    </message>
    <message>
        <source>Ping, forged packets, listening in on the network</source>
        <translation>Ping, gefälschte Pakete, Mithören im Netz</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out, without limit</source>
        <translation>Speicher unbegrenzt vor dem Auslagern bewahren</translation>
    </message>
    <message>
        <source>Use shared memory and queues of any user</source>
        <translation>Gemeinsamen Speicher und Warteschlangen aller benutzen</translation>
    </message>
    <message>
        <source>Load and remove kernel modules</source>
        <translation>Kernel-Module laden und entfernen</translation>
    </message>
    <message>
        <source>Reach the machine&apos;s memory and hardware directly</source>
        <translation>Speicher und Hardware des Rechners direkt erreichen</translation>
    </message>
    <message>
        <source>Change its root directory (chroot)</source>
        <translation>Sein Wurzelverzeichnis wechseln (chroot)</translation>
    </message>
    <message>
        <source>Watch and change processes of any user</source>
        <translation>Prozesse jedes Benutzers beobachten und ändern</translation>
    </message>
    <message>
        <source>Switch the logging of ended processes</source>
        <translation>Die Aufzeichnung beendeter Prozesse schalten</translation>
    </message>
    <message>
        <source>Mounts, namespaces and much more: almost root</source>
        <translation>Einhängungen, Namensräume und vieles mehr: fast root</translation>
    </message>
    <message>
        <source>Restart the machine, load another kernel</source>
        <translation>Den Rechner neu starten, einen anderen Kernel laden</translation>
    </message>
    <message>
        <source>Raise its priority, take realtime, choose cores</source>
        <translation>Priorität heben, Echtzeit nehmen, Kerne wählen</translation>
    </message>
    <message>
        <source>Go beyond resource limits and quotas</source>
        <translation>Ressourcengrenzen und Quotas überschreiten</translation>
    </message>
    <message>
        <source>Set the system clock and the hardware clock</source>
        <translation>Systemuhr und Hardware-Uhr stellen</translation>
    </message>
    <message>
        <source>Configure and hang up terminals</source>
        <translation>Terminals einstellen und trennen</translation>
    </message>
    <message>
        <source>Make device files</source>
        <translation>Gerätedateien anlegen</translation>
    </message>
    <message>
        <source>Hold up others that open a file (leases)</source>
        <translation>Andere beim Öffnen von Dateien aufhalten (Leases)</translation>
    </message>
    <message>
        <source>Write to the audit log</source>
        <translation>Ins Audit-Protokoll schreiben</translation>
    </message>
    <message>
        <source>Switch auditing and change its rules</source>
        <translation>Das Audit schalten und seine Regeln ändern</translation>
    </message>
    <message>
        <source>Give capabilities to files</source>
        <translation>Dateien Capabilities geben</translation>
    </message>
    <message>
        <source>Ignore the rules of SMACK</source>
        <translation>Die Regeln von SMACK übergehen</translation>
    </message>
    <message>
        <source>Change the rules of SMACK</source>
        <translation>Die Regeln von SMACK ändern</translation>
    </message>
    <message>
        <source>Read and clear the kernel log, see kernel addresses</source>
        <translation>Kernel-Protokoll lesen und leeren, Kernel-Adressen sehen</translation>
    </message>
    <message>
        <source>Wake the machine at a set time</source>
        <translation>Den Rechner zu einer Zeit aufwecken</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Den Rechner wach halten</translation>
    </message>
    <message>
        <source>Read the audit log from the kernel</source>
        <translation>Das Audit-Protokoll vom Kernel lesen</translation>
    </message>
    <message>
        <source>Measure and trace the whole machine</source>
        <translation>Den ganzen Rechner messen und verfolgen</translation>
    </message>
    <message>
        <source>Load BPF programs into the kernel</source>
        <translation>BPF-Programme in den Kernel laden</translation>
    </message>
    <message>
        <source>Save and restore running processes</source>
        <translation>Laufende Prozesse sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>Read and write in the background (aio, io_uring)</source>
        <translation>Lesen und Schreiben im Hintergrund (aio, io_uring)</translation>
    </message>
    <message>
        <source>Read and write open files</source>
        <translation>Offene Dateien lesen und schreiben</translation>
    </message>
    <message>
        <source>Change the owner of files</source>
        <translation>Den Besitzer von Dateien ändern</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Die Uhr stellen</translation>
    </message>
    <message>
        <source>Emulate old processors</source>
        <translation>Alte Prozessoren nachbilden</translation>
    </message>
    <message>
        <source>Watch and debug other processes</source>
        <translation>Andere Prozesse beobachten und untersuchen</translation>
    </message>
    <message>
        <source>What every program needs; in every list of allowed calls</source>
        <translation>Was jedes Programm braucht; in jeder Erlaubnisliste</translation>
    </message>
    <message>
        <source>Open, create, rename and delete files</source>
        <translation>Dateien öffnen, anlegen, umbenennen und löschen</translation>
    </message>
    <message>
        <source>Wait for files and connections</source>
        <translation>Auf Dateien und Verbindungen warten</translation>
    </message>
    <message>
        <source>Shared memory, pipes and message queues</source>
        <translation>Gemeinsamer Speicher, Pipes und Warteschlangen</translation>
    </message>
    <message>
        <source>Keep memory from being swapped out</source>
        <translation>Speicher vor dem Auslagern bewahren</translation>
    </message>
    <message>
        <source>Mount file systems, change the root directory</source>
        <translation>Dateisysteme einhängen, Wurzelverzeichnis wechseln</translation>
    </message>
    <message>
        <source>Sockets and the network</source>
        <translation>Sockets und das Netz</translation>
    </message>
    <message>
        <source>Calls that no program needs any more</source>
        <translation>Aufrufe, die kein Programm mehr braucht</translation>
    </message>
    <message>
        <source>Protection keys for memory</source>
        <translation>Schutzschlüssel für Speicher</translation>
    </message>
    <message>
        <source>Calls meant for root; also changing the user</source>
        <translation>Aufrufe für root; auch der Wechsel des Benutzers</translation>
    </message>
    <message>
        <source>Start, end and control processes</source>
        <translation>Prozesse starten, beenden und steuern</translation>
    </message>
    <message>
        <source>Reach hardware directly</source>
        <translation>Hardware direkt erreichen</translation>
    </message>
    <message>
        <source>Change priorities, cores and limits</source>
        <translation>Prioritäten, Kerne und Grenzen ändern</translation>
    </message>
    <message>
        <source>Programs that lock themselves in (Landlock, seccomp)</source>
        <translation>Programme, die sich selbst einsperren (Landlock, seccomp)</translation>
    </message>
    <message>
        <source>Become another user or group</source>
        <translation>Zu anderen Benutzern oder Gruppen wechseln</translation>
    </message>
    <message>
        <source>Receive and handle signals</source>
        <translation>Signale empfangen und behandeln</translation>
    </message>
    <message>
        <source>Switch swap space on and off</source>
        <translation>Auslagerungsspeicher ein- und ausschalten</translation>
    </message>
    <message>
        <source>Write data out to the disk</source>
        <translation>Daten auf die Platte schreiben</translation>
    </message>
    <message>
        <source>What most services need: a good start</source>
        <translation>Was die meisten Dienste brauchen: ein guter Anfang</translation>
    </message>
    <message>
        <source>Timers and alarms</source>
        <translation>Zeitgeber und Wecker</translation>
    </message>
    <message>
        <source>All calls that systemd knows</source>
        <translation>Alle Aufrufe, die systemd kennt</translation>
    </message>
    <message>
        <source>Root image mount options</source>
        <translation>Einhängeoptionen des Wurzelabbilds</translation>
    </message>
    <message>
        <source>Root image check data</source>
        <translation>Prüfdaten des Wurzelabbilds</translation>
    </message>
    <message>
        <source>/proc and /dev in RootDirectory=</source>
        <translation>/proc und /dev in RootDirectory=</translation>
    </message>
    <message>
        <source>No new rights by sudo</source>
        <translation>Keine neuen Rechte durch sudo</translation>
    </message>
    <message>
        <source>Reported kind of machine</source>
        <translation>Gemeldete Rechnerart</translation>
    </message>
    <message>
        <source>When it has started</source>
        <translation>Wann er gestartet ist</translation>
    </message>
    <message>
        <source>File with the process number</source>
        <translation>Datei mit der Prozessnummer</translation>
    </message>
    <message>
        <source>Where a program that goes into the background writes the number of its main process. No hardening.</source>
        <translation>Wohin ein Programm, das in den Hintergrund geht, die Nummer seines Hauptprozesses schreibt. Keine Härtung.</translation>
    </message>
    <message>
        <source>A folder that the sandbox makes read-only: the start then times out.</source>
        <translation>Ein Ordner, den die Sandbox nur lesbar macht: Der Start scheitert dann an der Wartezeit.</translation>
    </message>
    <message>
        <source>Where output goes</source>
        <translation>Ziel der Ausgabe</translation>
    </message>
    <message>
        <source>Where what the service prints goes. systemd opens a file named here itself, outside of the sandbox. No hardening.</source>
        <translation>Wohin geht, was der Dienst ausgibt. Eine hier genannte Datei öffnet systemd selbst, außerhalb der Sandbox. Keine Härtung.</translation>
    </message>
    <message>
        <source>Where error messages go</source>
        <translation>Ziel der Fehlermeldungen</translation>
    </message>
    <message>
        <source>Where the error messages of the service go; inherit means where its output goes. No hardening.</source>
        <translation>Wohin die Fehlermeldungen des Dienstes gehen; inherit heißt dorthin, wohin die Ausgabe geht. Keine Härtung.</translation>
    </message>
</context>
<context>
    <name>DirectiveTexts</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt;0.1</translation>
    </message>
    <message>
        <source>It does not change the score.</source>
        <translation>Ändert die Bewertung nicht.</translation>
    </message>
    <message>
        <source>From here it takes nothing more off the score.</source>
        <translation>Von hier aus senkt es die Bewertung nicht weiter.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>less than 0.1</source>
        <translation>weniger als 0.1</translation>
    </message>
    <message>
        <source>%1 set to %2 would take %3 off the score.</source>
        <translation>%1 auf %2 gesetzt würde die Bewertung um %3 senken.</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>reset here</source>
        <translation>hier zurückgesetzt</translation>
    </message>
    <message>
        <source>The value is systemd&apos;s default.</source>
        <translation>Der Wert ist die Vorgabe von systemd.</translation>
    </message>
    <message>
        <source>The value comes from %1.</source>
        <translation>Der Wert kommt aus %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Not set by default.</source>
        <translation>Von Haus aus nicht gesetzt.</translation>
    </message>
    <message>
        <source>Since systemd %1.</source>
        <translation>Seit systemd %1.</translation>
    </message>
    <message>
        <source>systemd %1 does not know it yet and ignores the line; it came with systemd %2.</source>
        <translation>systemd %1 kennt es noch nicht und übergeht die Zeile; es kam mit systemd %2.</translation>
    </message>
    <message>
        <source>systemd %1 no longer knows it and ignores the line.</source>
        <translation>systemd %1 kennt es nicht mehr und übergeht die Zeile.</translation>
    </message>
    <message>
        <source>%1 is read later and sets it again.</source>
        <translation>%1 wird später gelesen und setzt es neu.</translation>
    </message>
    <message>
        <source>%1 is read in place of override.conf.</source>
        <translation>%1 wird an Stelle von override.conf gelesen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>With %1%2: %3</source>
        <translation>Mit %1%2: %3</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Every address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>This machine itself</source>
        <translation>Dieser Rechner selbst</translation>
    </message>
    <message>
        <source>Link-local addresses</source>
        <translation>Rechner am selben Kabel, ohne Router</translation>
    </message>
    <message>
        <source>Groups of machines, as mDNS uses them</source>
        <translation>Gruppen von Rechnern, wie mDNS sie benutzt</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Privates Netz</translation>
    </message>
    <message>
        <source>Private network, IPv6</source>
        <translation>Privates Netz, IPv6</translation>
    </message>
    <message>
        <source>Every port</source>
        <translation>Jeder Port</translation>
    </message>
    <message>
        <source>Every TCP port</source>
        <translation>Jeder TCP-Port</translation>
    </message>
    <message>
        <source>Every UDP port</source>
        <translation>Jeder UDP-Port</translation>
    </message>
    <message>
        <source>TCP ports of system services</source>
        <translation>TCP-Ports von Systemdiensten</translation>
    </message>
    <message>
        <source>Web, HTTP</source>
        <translation>Web, HTTP</translation>
    </message>
    <message>
        <source>Web, HTTPS</source>
        <translation>Web, HTTPS</translation>
    </message>
    <message>
        <source>Names, DNS</source>
        <translation>Namen, DNS</translation>
    </message>
    <message>
        <source>Discards writes</source>
        <translation>Verschluckt, was geschrieben wird</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Hardware clock</source>
        <translation>Hardware-Uhr</translation>
    </message>
    <message>
        <source>Serial ports on USB</source>
        <translation>Serielle Anschlüsse über USB</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Keyboards, mice and other input</source>
        <translation>Tastaturen, Mäuse und andere Eingabe</translation>
    </message>
    <message>
        <source>File systems of programs (FUSE)</source>
        <translation>Dateisysteme von Programmen (FUSE)</translation>
    </message>
    <message>
        <source>Tunnels, VPN</source>
        <translation>Tunnel, VPN</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>Let systemd make and open the folder: %1=%2</source>
        <translation>systemd den Ordner anlegen und öffnen lassen: %1=%2</translation>
    </message>
    <message>
        <source>Make it writable: ReadWritePaths=%1</source>
        <translation>Zum Schreiben öffnen: ReadWritePaths=%1</translation>
    </message>
    <message>
        <source>Remove %1 from %2=</source>
        <translation>%1 aus %2= entfernen</translation>
    </message>
    <message>
        <source>%1 needs %2, which belongs to %3.</source>
        <translation>%1 braucht %2, das zu %3 gehört.</translation>
    </message>
    <message>
        <source>%1 is a program of %2.</source>
        <translation>%1 ist ein Programm von %2.</translation>
    </message>
    <message>
        <source>The name %1 is that of a program of %2, which could not be looked at.</source>
        <translation>Den Namen %1 trägt ein Programm von %2; ansehen ließ es sich nicht.</translation>
    </message>
    <message>
        <source>A shell is told to run %1, the name of a program of %2.</source>
        <translation>Eine Shell soll %1 ausführen, so heißt ein Programm von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is run by %3.</source>
        <translation>%1 aus %2 wird von %3 ausgeführt.</translation>
    </message>
    <message>
        <source>Let it make code while it runs: MemoryDenyWriteExecute=no</source>
        <translation>Maschinencode im Lauf zulassen: MemoryDenyWriteExecute=no</translation>
    </message>
    <message>
        <source>%1 uses a JIT compiler and aborts at startup under MemoryDenyWriteExecute=.</source>
        <translation>%1 übersetzt im Lauf und bricht beim Start ab, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%1 uses a JIT compiler and cannot create its code cache under MemoryDenyWriteExecute=.</source>
        <translation>%1 übersetzt im Lauf und kann seinen Code-Speicher nicht anlegen, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%1 uses a JIT compiler and fails to start under MemoryDenyWriteExecute=.</source>
        <translation>%1 übersetzt im Lauf und kann seine Laufzeitumgebung nicht starten, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%1 generates code at run time and fails as soon as it does under MemoryDenyWriteExecute=.</source>
        <translation>%1 erzeugt Code im Lauf und scheitert am ersten Stück, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%1 is started with its JIT compiler on, which fails or stays off under MemoryDenyWriteExecute=.</source>
        <translation>%1 wird mit eingeschaltetem Übersetzer gestartet, der abbricht oder aus bleibt, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%1 compiles while it loads. Some builds go on under MemoryDenyWriteExecute=, some stop: try it.</source>
        <translation>%1 übersetzt beim Laden. Manche Fassungen laufen unter MemoryDenyWriteExecute= weiter, manche brechen ab: ausprobieren.</translation>
    </message>
    <message>
        <source>The service runs one of %1, which crashes at startup under MemoryDenyWriteExecute=.</source>
        <translation>Der Dienst benutzt %1 oder Ähnliches und stürzt beim Start ab, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf.</translation>
    </message>
    <message>
        <source>%2 runs %1, which fails at once under MemoryDenyWriteExecute=, while the service looks healthy.</source>
        <translation>%2 ruft %1 auf, das sofort scheitert, wo Speicher nicht zugleich beschreibbar und ausführbar sein darf, während der Dienst gesund aussieht.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Nor does the folder around it, %1.</source>
        <translation>Auch den Ordner darum, %1, gibt es nicht.</translation>
    </message>
    <message>
        <source>What lies there is made anew at each boot; this tree does not run.</source>
        <translation>Was dort liegt, entsteht bei jedem Booten neu; dieser Baum läuft nicht.</translation>
    </message>
    <message>
        <source>Ignore %1 while it is missing: put a &quot;-&quot; before it</source>
        <translation>%1 übergehen, solange es fehlt: ein „-“ davor setzen</translation>
    </message>
    <message>
        <source>Let systemd make the folder: %1=%2</source>
        <translation>systemd den Ordner anlegen lassen: %1=%2</translation>
    </message>
    <message>
        <source>The service will not start (226/NAMESPACE): %2 names %1, which does not exist.</source>
        <translation>Der Dienst wird nicht starten (226/NAMESPACE): %2 nennt %1, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The service will not start (226/NAMESPACE): %2 is to show %1, which does not exist.</source>
        <translation>Der Dienst wird nicht starten (226/NAMESPACE): %2 soll %1 einblenden, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 names %2.</source>
        <translation>%1 nennt %2.</translation>
    </message>
    <message>
        <source>%1 leads to %2.</source>
        <translation>%1 führt zu %2.</translation>
    </message>
    <message>
        <source>%1 makes %2 read-only, and nothing opens this path again.</source>
        <translation>%1 macht %2 nur lesbar, und nichts öffnet diesen Pfad wieder.</translation>
    </message>
    <message>
        <source>It belongs to %1, as whom the service runs.</source>
        <translation>Der Pfad gehört %1, und als dieser Benutzer läuft der Dienst.</translation>
    </message>
    <message>
        <source>With Type=forking systemd waits for this file until the start times out.</source>
        <translation>Mit Type=forking wartet systemd auf diese Datei, bis der Start an der Wartezeit scheitert.</translation>
    </message>
    <message>
        <source>The service cannot write its PID file %1: %2 leaves it no way to.</source>
        <translation>Der Dienst kann seine PID-Datei %1 nicht schreiben: %2 lässt ihm keinen Weg dazu.</translation>
    </message>
    <message>
        <source>The service seems to write %1, which %2 makes read-only. The first write will fail, perhaps hours later.</source>
        <translation>Der Dienst scheint %1 zu schreiben, das durch %2 nur lesbar ist. Das erste Schreiben wird scheitern, vielleicht erst Stunden später.</translation>
    </message>
    <message>
        <source>The service works in %1, a folder of its own, and may want to write there, but %2 makes it read-only.</source>
        <translation>Der Dienst arbeitet in %1, einem eigenen Ordner, und will dort vielleicht schreiben, aber %2 macht ihn nur lesbar.</translation>
    </message>
    <message>
        <source>The service owns %1 and may want to save it, but %2 makes it read-only.</source>
        <translation>Der Dienst besitzt %1 und will es vielleicht speichern, aber %2 macht es nur lesbar.</translation>
    </message>
    <message>
        <source>Allow these addresses too: IPAddressAllow=%1</source>
        <translation>Auch diese Adressen erlauben: IPAddressAllow=%1</translation>
    </message>
    <message>
        <source>Leave it open to all: an empty IPAddressDeny=, and filter elsewhere</source>
        <translation>Für alle offen lassen: ein leeres IPAddressDeny=, und anderswo filtern</translation>
    </message>
    <message>
        <source>Nobody can connect to the service: the list works in both directions, and IPAddressAllow= names no clients. To them it looks as if nothing answered.</source>
        <translation>Niemand kann sich mit dem Dienst verbinden: Die Liste wirkt in beide Richtungen, und IPAddressAllow= nennt keine Clients. Für sie sieht es aus, als antworte niemand.</translation>
    </message>
    <message>
        <source>The service connects to others, and IPAddressAllow= names none of them: every attempt times out.</source>
        <translation>Der Dienst verbindet sich mit anderen, und IPAddressAllow= nennt keinen davon: Jeder Versuch läuft ins Leere.</translation>
    </message>
    <message>
        <source>The service talks to groups of machines, or before it has an address, and IPAddressAllow= does not open %1.</source>
        <translation>Der Dienst spricht mit Gruppen von Rechnern oder bevor er eine Adresse hat, und IPAddressAllow= öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>The name localhost may mean ::1, which stays closed. The word localhost opens both, and the score counts it as this machine alone.</source>
        <translation>Der Name localhost kann ::1 meinen, das geschlossen bleibt. Das Wort localhost öffnet beide, und die Bewertung zählt es als diesen Rechner allein.</translation>
    </message>
    <message>
        <source>%1 runs %2.</source>
        <translation>%1 startet %2.</translation>
    </message>
    <message>
        <source>%1 uses the function %2().</source>
        <translation>%1 benutzt die Funktion %2().</translation>
    </message>
    <message>
        <source>%1 needs the library %2.</source>
        <translation>%1 braucht die Bibliothek %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 %3</source>
        <translation>%1 sagt: %2 %3</translation>
    </message>
    <message>
        <source>The service starts as root: no User= is set.</source>
        <translation>Der Dienst startet als root: User= ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 comes with the package %2.</source>
        <translation>%1 kommt mit dem Paket %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2.</source>
        <translation>%1 gehört dem Benutzer %2.</translation>
    </message>
    <message>
        <source>%1 is named by %2.</source>
        <translation>%1 wird von %2 genannt.</translation>
    </message>
    <message>
        <source>%1 is made at each boot by %2.</source>
        <translation>%1 wird bei jedem Start des Rechners von %2 angelegt.</translation>
    </message>
    <message>
        <source>%1 is called like the service.</source>
        <translation>%1 heißt wie der Dienst.</translation>
    </message>
    <message>
        <source>Let systemd make and open the folders: %1</source>
        <translation>Die Ordner von systemd anlegen und öffnen lassen: %1</translation>
    </message>
    <message>
        <source>There are %1 more such folders.</source>
        <translation>Solcher Ordner gibt es noch %1.</translation>
    </message>
    <message>
        <source>%2 makes %1 read-only, where the service seems to write: it fails there, at the start or hours later.</source>
        <translation>%2 macht %1 schreibgeschützt, wo der Dienst anscheinend schreibt: Dort scheitert er, beim Start oder Stunden später.</translation>
    </message>
    <message>
        <source>The service makes temporary files, but %2 makes %1 read-only.</source>
        <translation>Der Dienst legt temporäre Dateien an, aber %2 macht %1 schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 listens at %2 unless its settings say otherwise.</source>
        <translation>%1 lauscht an %2, wenn seine Einstellungen nichts anderes sagen.</translation>
    </message>
    <message>
        <source>%1 makes sockets at %2 unless its settings say otherwise.</source>
        <translation>%1 legt Sockets bei %2 an, wenn seine Einstellungen nichts anderes sagen.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>Let what the service needs be run: ExecPaths=%1</source>
        <translation>Ausführen lassen, was der Dienst braucht: ExecPaths=%1</translation>
    </message>
    <message>
        <source>The service will not start (203/EXEC): %2 forbids to run %1, and no ExecPaths= allows it again.</source>
        <translation>Der Dienst wird nicht starten (203/EXEC): %2 verbietet, %1 auszuführen, und kein ExecPaths= erlaubt es wieder.</translation>
    </message>
    <message>
        <source>Allow such sockets as well: RestrictAddressFamilies=%1</source>
        <translation>Auch solche Sockets erlauben: RestrictAddressFamilies=%1</translation>
    </message>
    <message>
        <source>%1: systemd waits for messages, which arrive over a socket of the family AF_UNIX.</source>
        <translation>%1: systemd wartet auf Meldungen, die über einen Socket der Familie AF_UNIX kommen.</translation>
    </message>
    <message>
        <source>Type=dbus: systemd waits for its name on the message bus.</source>
        <translation>Type=dbus: systemd wartet auf seinen Namen auf dem Nachrichtenbus.</translation>
    </message>
    <message>
        <source>The list begins with ~: %1 of %2 families are closed.</source>
        <translation>Die Liste beginnt mit ~: %1 von %2 Familien sind geschlossen.</translation>
    </message>
    <message>
        <source>The service cannot tell systemd that it is ready or alive: the start blocks until it times out, or the watchdog kills the service.</source>
        <translation>Der Dienst kann systemd nicht melden, dass er bereit ist oder lebt: Der Start wartet bis zum Zeitlimit, oder der Watchdog beendet den Dienst.</translation>
    </message>
    <message>
        <source>The service cannot reach the message bus (D-Bus), which takes sockets of the family AF_UNIX.</source>
        <translation>Der Dienst erreicht den Nachrichtenbus (D-Bus) nicht, der Sockets der Familie AF_UNIX braucht.</translation>
    </message>
    <message>
        <source>The service works with sockets in the file system and cannot open them without the family AF_UNIX.</source>
        <translation>Der Dienst arbeitet mit Sockets im Dateisystem und kann sie ohne die Familie AF_UNIX nicht öffnen.</translation>
    </message>
    <message>
        <source>What the service logs by syslog() is lost: that takes a socket of the family AF_UNIX.</source>
        <translation>Was der Dienst mit syslog() protokolliert, geht verloren: Das braucht einen Socket der Familie AF_UNIX.</translation>
    </message>
    <message>
        <source>The service works on the network and cannot open its sockets: %1 is not allowed.</source>
        <translation>Der Dienst arbeitet im Netz und kann seine Sockets nicht öffnen: %1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The service asks the kernel for network interfaces or devices and fails, or listens nowhere, without the family AF_NETLINK.</source>
        <translation>Der Dienst fragt den Kernel nach Netzschnittstellen oder Geräten und scheitert ohne die Familie AF_NETLINK, oder er lauscht nirgends.</translation>
    </message>
    <message>
        <source>The service needs sockets of the family %1, which are not allowed.</source>
        <translation>Der Dienst braucht Sockets der Familie %1, die nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Only the listed families are closed, dozens of rare ones stay open, though the score improves. A list of what is allowed closes all others.</source>
        <translation>Nur die genannten Familien sind geschlossen, Dutzende seltene bleiben offen, obwohl die Bewertung besser wird. Eine Liste des Erlaubten schließt alle anderen.</translation>
    </message>
    <message>
        <source>Set %1=%2</source>
        <translation>%1=%2 setzen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 in [%2] may be meant.</source>
        <translation>Gemeint sein könnte %1 in [%2].</translation>
    </message>
    <message>
        <source>systemd does not know %1= here and ignores the line.</source>
        <translation>systemd kennt %1= hier nicht und übergeht die Zeile.</translation>
    </message>
    <message>
        <source>systemd cannot read &quot;%2&quot; in %1= and ignores it: what was set before stays.</source>
        <translation>systemd kann „%2“ in %1= nicht lesen und übergeht es: Was vorher gesetzt war, bleibt.</translation>
    </message>
    <message>
        <source>An empty %1= resets nothing: systemd ignores it, and what was set before stays.</source>
        <translation>Ein leeres %1= setzt nichts zurück: systemd übergeht es, und was vorher gesetzt war, bleibt.</translation>
    </message>
    <message>
        <source>A comment must stand on a line of its own: here it is a part of %1=, which systemd cannot read.</source>
        <translation>Ein Kommentar muss auf einer eigenen Zeile stehen: Hier ist er ein Teil von %1=, das systemd so nicht lesen kann.</translation>
    </message>
    <message>
        <source>systemd ignores &quot;%2&quot; in %1=: a path is absolute, and before it stand at most &quot;-&quot; and then &quot;+&quot;.</source>
        <translation>systemd übergeht „%2“ in %1=: Ein Pfad ist absolut, und vor ihm stehen höchstens „-“ und dann „+“.</translation>
    </message>
    <message>
        <source>%1 has lines before its first section header, which systemd ignores: [Service] is missing.</source>
        <translation>%1 hat Zeilen vor der ersten Abschnittsüberschrift, die systemd übergeht: [Service] fehlt.</translation>
    </message>
    <message>
        <source>And %1 more like this one.</source>
        <translation>Und %1 weitere wie diese.</translation>
    </message>
    <message>
        <source>And %1 more that the service needs lie there.</source>
        <translation>Und %1 weitere, die der Dienst braucht, liegen dort.</translation>
    </message>
    <message>
        <source>Show the service only what it needs: %1</source>
        <translation>Dem Dienst nur zeigen, was er braucht: %1</translation>
    </message>
    <message>
        <source>Show the service what it needs there: %1</source>
        <translation>Dem Dienst zeigen, was er dort braucht: %1</translation>
    </message>
    <message>
        <source>The service needs %1, which %2 takes out of its sight.</source>
        <translation>Der Dienst braucht %1, was %2 ihm aus der Sicht nimmt.</translation>
    </message>
    <message>
        <source>The service needs %1, which %2 takes out of its reach.</source>
        <translation>Der Dienst braucht %1, was %2 außer Reichweite bringt.</translation>
    </message>
    <message>
        <source>Hardly any program runs without %1, which %2 closes.</source>
        <translation>Kaum ein Programm läuft ohne %1, was %2 schließt.</translation>
    </message>
    <message>
        <source>%2 puts an empty folder over %1: the service does not see what is there, and what it writes is lost when it stops.</source>
        <translation>%2 legt einen leeren Ordner über %1: Der Dienst sieht nicht, was dort ist, und was er schreibt, ist weg, wenn er endet.</translation>
    </message>
    <message>
        <source>%1 closes %2 and everything below.</source>
        <translation>%1 schließt %2 und alles darunter.</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weg ist: %1</translation>
    </message>
    <message>
        <source>%1 stays out of reach: nothing below what %2 closes can be opened again.</source>
        <translation>%1 bleibt außer Reichweite: Unter dem, was %2 schließt, lässt sich nichts wieder öffnen.</translation>
    </message>
    <message>
        <source>%1 is in ReadOnlyPaths= as well, which wins: the service cannot write there.</source>
        <translation>%1 steht auch in ReadOnlyPaths=, das gewinnt: Der Dienst kann dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Opening all of %1 undoes much of ProtectSystem=strict, though the score does not show it. Name what the service writes.</source>
        <translation>Ganz %1 zu öffnen macht viel von ProtectSystem=strict zunichte, auch wenn die Bewertung das nicht zeigt. Nennen Sie, was der Dienst schreibt.</translation>
    </message>
    <message>
        <source>This makes /dev, /proc and /sys read-only too and earns nothing in the score. ProtectSystem=strict spares them.</source>
        <translation>Das macht auch /dev, /proc und /sys schreibgeschützt und bringt in der Bewertung nichts. ProtectSystem=strict verschont sie.</translation>
    </message>
    <message>
        <source>The empty line of %1= clears %2= as well: both are one list for systemd.</source>
        <translation>Die leere Zeile von %1= leert auch %2=: Für systemd sind beide eine Liste.</translation>
    </message>
    <message>
        <source>%1 of %2 starts %3.</source>
        <translation>%1 von %2 startet %3.</translation>
    </message>
    <message>
        <source>%1 is read by %2.</source>
        <translation>%1 wird von %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 is a folder that the service seems to write.</source>
        <translation>%1 ist ein Ordner, in den der Dienst anscheinend schreibt.</translation>
    </message>
    <message>
        <source>%1 is loaded by %2.</source>
        <translation>%1 wird von %2 geladen.</translation>
    </message>
    <message>
        <source>Leave it the host&apos;s network: PrivateNetwork=no</source>
        <translation>Das Netz des Rechners behalten: PrivateNetwork=no</translation>
    </message>
    <message>
        <source>Allow the port: SocketBindAllow=%1</source>
        <translation>Den Port erlauben: SocketBindAllow=%1</translation>
    </message>
    <message>
        <source>Let it listen at any port again</source>
        <translation>Wieder an jedem Port lauschen lassen</translation>
    </message>
    <message>
        <source>lo, the loopback device, is not among the allowed ones.</source>
        <translation>lo, das Loopback-Gerät, ist nicht unter den erlaubten.</translation>
    </message>
    <message>
        <source>%1 asks %2 for names.</source>
        <translation>%1 fragt %2 nach Namen.</translation>
    </message>
    <message>
        <source>Allow the loopback device: RestrictNetworkInterfaces=lo</source>
        <translation>Das Loopback-Gerät erlauben: RestrictNetworkInterfaces=lo</translation>
    </message>
    <message>
        <source>The service gets an empty network of its own: it starts, but nobody can connect to it, and it reaches nobody.</source>
        <translation>Der Dienst bekommt ein eigenes, leeres Netz: Er startet, aber niemand kann sich mit ihm verbinden, und er erreicht niemanden.</translation>
    </message>
    <message>
        <source>The service manages or watches the host&apos;s network, and would see an empty one of its own instead.</source>
        <translation>Der Dienst verwaltet oder beobachtet das Netz des Rechners und sähe stattdessen ein eigenes, leeres.</translation>
    </message>
    <message>
        <source>The service cannot listen at its port %1 and fails to start.</source>
        <translation>Der Dienst kann nicht an seinem Port %1 lauschen und startet nicht.</translation>
    </message>
    <message>
        <source>The service listens on the network, and no port is left to it: SocketBindAllow= lists none.</source>
        <translation>Der Dienst lauscht im Netz, und kein Port bleibt ihm: SocketBindAllow= nennt keinen.</translation>
    </message>
    <message>
        <source>Connections within this machine are dropped: to and from local clients, databases and name servers.</source>
        <translation>Verbindungen innerhalb dieses Rechners werden verworfen: zu und von lokalen Clients, Datenbanken und Namensdiensten.</translation>
    </message>
    <message>
        <source>It waits for network-online.target, which means a working network.</source>
        <translation>Er wartet auf network-online.target, also auf ein arbeitendes Netz.</translation>
    </message>
    <message>
        <source>It starts after network.target, as servers do.</source>
        <translation>Er startet nach network.target, wie Server es tun.</translation>
    </message>
    <message>
        <source>%1, where the service seems to write, belongs to another user.</source>
        <translation>%1, wo der Dienst anscheinend schreibt, gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 gives the service %2, which is then of no use outside of it.</source>
        <translation>%1 gibt dem Dienst %2, was ihm dann außerhalb nichts nützt.</translation>
    </message>
    <message>
        <source>With a numbering of users of its own the service&apos;s root has no power over other users, their files, or what belongs to the host.</source>
        <translation>Mit eigener Benutzernummerierung hat der root des Dienstes keine Macht über andere Benutzer, deren Dateien oder das, was dem Rechner gehört.</translation>
    </message>
    <message>
        <source>The service saves settings below %1, which %2 makes read-only: it runs, but what is changed is lost or refused.</source>
        <translation>Der Dienst speichert Einstellungen unter %1, was %2 schreibgeschützt macht: Er läuft, aber Änderungen gehen verloren oder werden abgelehnt.</translation>
    </message>
    <message>
        <source>The PID file %1 is in a folder of another user.</source>
        <translation>Die PID-Datei %1 liegt im Ordner eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>Leave the user as it was</source>
        <translation>Den Benutzer lassen, wie er war</translation>
    </message>
    <message>
        <source>%1 has a user %2.</source>
        <translation>%1 hat einen Benutzer %2.</translation>
    </message>
    <message>
        <source>%1 has no user %2.</source>
        <translation>%1 hat keinen Benutzer %2.</translation>
    </message>
    <message>
        <source>The service will not start (217/USER): there is no user %1.</source>
        <translation>Der Dienst wird nicht starten (217/USER): Einen Benutzer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A throw-away user has neither the rights nor the files that the service works with now.</source>
        <translation>Ein Wegwerf-Benutzer hat weder die Rechte noch die Dateien, mit denen der Dienst jetzt arbeitet.</translation>
    </message>
    <message>
        <source>As %1 the service has neither the rights nor the files that it works with now.</source>
        <translation>Als %1 hat der Dienst weder die Rechte noch die Dateien, mit denen er jetzt arbeitet.</translation>
    </message>
    <message>
        <source>The service will not start: under DynamicUser= systemd turns %1 (%2) into a link of its own, but finds another one there.</source>
        <translation>Der Dienst wird nicht starten: Unter DynamicUser= macht systemd %1 (%2) zu einem eigenen Link, findet dort aber einen anderen.</translation>
    </message>
    <message>
        <source>The user %1 exists already and stays what it is; of DynamicUser= only its strict sandbox remains.</source>
        <translation>Den Benutzer %1 gibt es schon, und er bleibt, was er ist; von DynamicUser= bleibt nur der strenge Käfig.</translation>
    </message>
    <message>
        <source>Many services share the user %1: each may signal and trace the others, and read what they write.</source>
        <translation>Viele Dienste teilen sich den Benutzer %1: Jeder kann den anderen Signale schicken, sie verfolgen und lesen, was sie schreiben.</translation>
    </message>
    <message>
        <source>Whoever is in the group %1 can become root on this machine.</source>
        <translation>Wer in der Gruppe %1 ist, kann auf diesem Rechner root werden.</translation>
    </message>
    <message>
        <source>The service starts as root and then becomes another user, but the filter denies %1. It ends there.</source>
        <translation>Der Dienst startet als root und wird dann ein anderer Benutzer, aber der Filter verweigert %1. Dort endet er.</translation>
    </message>
    <message>
        <source>The filter denies %1. Every worker ends where it becomes another user, while systemd says active.</source>
        <translation>Der Filter verweigert %1. Jeder Arbeitsprozess endet dort, wo er ein anderer Benutzer wird, während systemd „active“ meldet.</translation>
    </message>
    <message>
        <source>gunicorn calls %1 whoever it runs as, and the filter denies it: nothing is served, though systemd may say active.</source>
        <translation>gunicorn ruft %1 auf, gleich als wer es läuft, und der Filter verweigert das: Nichts wird ausgeliefert, auch wenn systemd „active“ meldet.</translation>
    </message>
    <message>
        <source>The service chooses its processors, its priority or its memory by %1, at which the filter kills it.</source>
        <translation>Der Dienst wählt seine Prozessoren, seine Priorität oder seinen Speicher mit %1, woran der Filter ihn beendet.</translation>
    </message>
    <message>
        <source>Leave it what it needs: CapabilityBoundingSet=%1</source>
        <translation>Ihm lassen, was er braucht: CapabilityBoundingSet=%1</translation>
    </message>
    <message>
        <source>Give it the right to: AmbientCapabilities=%1</source>
        <translation>Ihm das Recht dazu geben: AmbientCapabilities=%1</translation>
    </message>
    <message>
        <source>%1 has the capability by its file, which NoNewPrivileges= makes void.</source>
        <translation>%1 hat die Capability durch seine Datei, was NoNewPrivileges= wirkungslos macht.</translation>
    </message>
    <message>
        <source>%1= takes %2 from the bounding set.</source>
        <translation>%1= nimmt %2 aus der Begrenzungsmenge.</translation>
    </message>
    <message>
        <source>Remove %1 from AmbientCapabilities=</source>
        <translation>%1 aus AmbientCapabilities= nehmen</translation>
    </message>
    <message>
        <source>Add %1 to CapabilityBoundingSet=</source>
        <translation>%1 in CapabilityBoundingSet= aufnehmen</translation>
    </message>
    <message>
        <source>The service starts as root and then becomes another user, but the bounding set lacks what that takes: %1.</source>
        <translation>Der Dienst startet als root und wird dann ein anderer Benutzer, aber der Begrenzungsmenge fehlt, was das braucht: %1.</translation>
    </message>
    <message>
        <source>The service gives files to the user that it becomes, which fails without %1.</source>
        <translation>Der Dienst gibt Dateien dem Benutzer, der er wird, was ohne %1 scheitert.</translation>
    </message>
    <message>
        <source>Without %1 even root may not open files that belong to another user: the logs of its workers, for one.</source>
        <translation>Ohne %1 darf selbst root keine Dateien öffnen, die einem anderen Benutzer gehören: etwa die Protokolle seiner Arbeitsprozesse.</translation>
    </message>
    <message>
        <source>Without %1 a process of another user cannot be signalled: reloading fails, or workers cannot be stopped.</source>
        <translation>Ohne %1 lassen sich Prozessen eines anderen Benutzers keine Signale schicken: Neuladen scheitert, oder Arbeitsprozesse lassen sich nicht anhalten.</translation>
    </message>
    <message>
        <source>The service listens on port %1, which not even root may without CAP_NET_BIND_SERVICE.</source>
        <translation>Der Dienst lauscht am Port %1, was ohne CAP_NET_BIND_SERVICE nicht einmal root darf.</translation>
    </message>
    <message>
        <source>The service listens on port %1, but its user has no right to: CAP_NET_BIND_SERVICE is not given to it.</source>
        <translation>Der Dienst lauscht am Port %1, aber sein Benutzer hat kein Recht dazu: CAP_NET_BIND_SERVICE ist ihm nicht gegeben.</translation>
    </message>
    <message>
        <source>A denied call kills the process: SystemCallErrorNumber= is not set.</source>
        <translation>Ein verweigerter Aufruf beendet den Prozess: SystemCallErrorNumber= ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>A denied call fails with the error %1.</source>
        <translation>Ein verweigerter Aufruf scheitert mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>Allow again what it needs: SystemCallFilter=%1</source>
        <translation>Wieder erlauben, was er braucht: SystemCallFilter=%1</translation>
    </message>
    <message>
        <source>Let denied calls fail rather than kill: SystemCallErrorNumber=EPERM</source>
        <translation>Verweigerte Aufrufe scheitern lassen statt beenden: SystemCallErrorNumber=EPERM</translation>
    </message>
    <message>
        <source>It listens on port %1 unless told otherwise.</source>
        <translation>Er lauscht am Port %1, wenn ihm nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
    <message>
        <source>%1 says that the file system at %2 is mounted read-only.</source>
        <translation>%1 sagt, dass das Dateisystem bei %2 schreibgeschützt eingehängt ist.</translation>
    </message>
    <message>
        <source>%1 plans the mount of %2 (%3).</source>
        <translation>%1 plant, %2 (%3) einzuhängen.</translation>
    </message>
    <message>
        <source>No file of tmpfiles.d and no RuntimeDirectory= of this unit makes it.</source>
        <translation>Keine Datei von tmpfiles.d und kein RuntimeDirectory= dieser Unit legt es an.</translation>
    </message>
    <message>
        <source>The service mounts for others, but with a view of the file system of its own nobody else sees what it mounts.</source>
        <translation>Der Dienst hängt für andere ein, aber mit einer eigenen Sicht auf das Dateisystem sieht niemand sonst, was er einhängt.</translation>
    </message>
    <message>
        <source>%1 lies on a file system that is mounted read-only, which no directive of a service changes.</source>
        <translation>%1 liegt auf einem schreibgeschützt eingehängten Dateisystem, was keine Direktive eines Dienstes ändert.</translation>
    </message>
    <message>
        <source>%1 lies on %2, which may not be mounted yet when the service starts. Add RequiresMountsFor= to [Unit].</source>
        <translation>%1 liegt auf %2, das beim Start des Dienstes vielleicht noch nicht eingehängt ist. In [Unit] RequiresMountsFor= hinzufügen.</translation>
    </message>
    <message>
        <source>%2 names %1, which is made anew at each boot, if at all: the service may not start after the next one.</source>
        <translation>%2 nennt %1, das bei jedem Start des Rechners neu entsteht, wenn überhaupt: Nach dem nächsten startet der Dienst vielleicht nicht.</translation>
    </message>
    <message>
        <source>The files in %1 go to a group of readers.</source>
        <translation>Die Dateien in %1 gehen an eine Gruppe von Lesern.</translation>
    </message>
    <message>
        <source>%1 belongs to another user than %2.</source>
        <translation>%1 gehört einem anderen Benutzer als %2.</translation>
    </message>
    <message>
        <source>The service is there for people&apos;s homes, which ProtectHome=%1 keeps from it, while systemd says active.</source>
        <translation>Der Dienst ist für die Ordner der Leute da, die ProtectHome=%1 von ihm fernhält, während systemd „active“ meldet.</translation>
    </message>
    <message>
        <source>The socket %1 is to be shared with others, but %2 gives the service a folder that they do not see. /run is the place for it.</source>
        <translation>Den Socket %1 sollen andere mitbenutzen, aber %2 gibt dem Dienst einen Ordner, den sie nicht sehen. /run ist der Ort dafür.</translation>
    </message>
    <message>
        <source>Its temporary files are in memory and count for MemoryMax=%1: many of them end the service.</source>
        <translation>Seine temporären Dateien liegen im Speicher und zählen zu MemoryMax=%1: Viele davon beenden den Dienst.</translation>
    </message>
    <message>
        <source>What the service makes is for others too, whom UMask=%1 keeps out: they fail, not the service.</source>
        <translation>Was der Dienst anlegt, ist auch für andere, die UMask=%1 aussperrt: Sie scheitern, nicht der Dienst.</translation>
    </message>
    <message>
        <source>systemd hands %1, with everything in it, to %2 at the start. Taking the line away does not give it back.</source>
        <translation>systemd gibt %1 mit allem darin beim Start an %2. Die Zeile wieder zu entfernen gibt es nicht zurück.</translation>
    </message>
    <message>
        <source>The work of the service takes the calls %1, which the filter denies.</source>
        <translation>Die Arbeit des Dienstes braucht die Aufrufe %1, die der Filter verweigert.</translation>
    </message>
    <message>
        <source>The service is able to make the calls %1. Should it do so, the filter kills it.</source>
        <translation>Der Dienst kann die Aufrufe %1 machen. Täte er es, beendete ihn der Filter.</translation>
    </message>
    <message>
        <source>The service reads and writes by the calls %1, at which the filter kills it.</source>
        <translation>Der Dienst liest und schreibt mit den Aufrufen %1, an denen der Filter ihn beendet.</translation>
    </message>
    <message>
        <source>One command is: %1</source>
        <translation>Ein Befehl ist: %1</translation>
    </message>
    <message>
        <source>Put an empty ExecStart= before the last one</source>
        <translation>Ein leeres ExecStart= vor das letzte setzen</translation>
    </message>
    <message>
        <source>Work in the root folder instead</source>
        <translation>Stattdessen im Wurzelordner arbeiten</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 fehlt %2.</translation>
    </message>
    <message>
        <source>%1 has no group %2.</source>
        <translation>%1 hat keine Gruppe %2.</translation>
    </message>
    <message>
        <source>%1 is set: the unit starts early in the boot.</source>
        <translation>%1 ist gesetzt: Die Unit startet früh beim Hochfahren.</translation>
    </message>
    <message>
        <source>systemd refuses the unit: only Type=oneshot may have several ExecStart=, and lines of a drop-in add up.</source>
        <translation>systemd weist die Unit zurück: Nur Type=oneshot darf mehrere ExecStart= haben, und Zeilen eines Drop-ins kommen hinzu.</translation>
    </message>
    <message>
        <source>systemd refuses the unit: a throw-away user has no home to work in, and a user&apos;s manager cannot make one.</source>
        <translation>systemd weist die Unit zurück: Ein Wegwerf-Benutzer hat keinen Ordner zum Arbeiten, und der Manager eines Benutzers kann keinen anlegen.</translation>
    </message>
    <message>
        <source>The service will not start (200/CHDIR): it cannot work in %1.</source>
        <translation>Der Dienst wird nicht starten (200/CHDIR): Er kann nicht in %1 arbeiten.</translation>
    </message>
    <message>
        <source>The service will not start (203/EXEC): %1 does not hold all that its program needs, and nothing is bound there in its place.</source>
        <translation>Der Dienst wird nicht starten (203/EXEC): %1 enthält nicht alles, was sein Programm braucht, und nichts ist dort stattdessen eingehängt.</translation>
    </message>
    <message>
        <source>The service will not start (216/GROUP): there is no group %1.</source>
        <translation>Der Dienst wird nicht starten (216/GROUP): Eine Gruppe %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The command only asks somebody else to do the work, whom this sandbox does not hold.</source>
        <translation>Der Befehl bittet nur jemand anderen um die Arbeit, den dieser Käfig nicht hält.</translation>
    </message>
    <message>
        <source>A private /tmp waits for the mounts of /tmp and /var/tmp, which can close a loop that early in the boot.</source>
        <translation>Ein eigenes /tmp wartet auf die Einhängungen von /tmp und /var/tmp, was so früh beim Hochfahren einen Kreis schließen kann.</translation>
    </message>
    <message>
        <source>The service runs when %1 says, and would fail unseen then. Start it once by hand after a change.</source>
        <translation>Der Dienst läuft, wenn %1 es sagt, und würde dann ungesehen scheitern. Nach einer Änderung einmal von Hand starten.</translation>
    </message>
    <message>
        <source>This kernel does not run with the security module bpf: the line has no effect here.</source>
        <translation>Dieser Kernel läuft nicht mit dem Sicherheitsmodul bpf: Die Zeile hat hier keine Wirkung.</translation>
    </message>
    <message>
        <source>It may reach others: IPAddressAllow=%1</source>
        <translation>Er erreicht vielleicht andere: IPAddressAllow=%1</translation>
    </message>
    <message>
        <source>%1 asks %2, and IPAddressAllow= has none of these.</source>
        <translation>%1 fragt %2, und IPAddressAllow= enthält nichts davon.</translation>
    </message>
    <message>
        <source>%1 says: %2=%3</source>
        <translation>%1 sagt: %2=%3</translation>
    </message>
    <message>
        <source>The service listens at, or connects to, this machine&apos;s loopback device, and IPAddressAllow= does not open %1: all connections time out.</source>
        <translation>Der Dienst lauscht am Loopback-Gerät dieses Rechners oder verbindet sich damit, und IPAddressAllow= öffnet %1 nicht: Alle Verbindungen laufen ins Leere.</translation>
    </message>
    <message>
        <source>Looking up names of hosts times out: the name servers are not in IPAddressAllow= (%1).</source>
        <translation>Rechnernamen werden nicht gefunden, weil die Anfragen ins Leere laufen: Die Namensdienste stehen nicht in IPAddressAllow= (%1).</translation>
    </message>
    <message>
        <source>Clients that come through %1 are not filtered: its sockets obey the lists of that unit. Set the same there.</source>
        <translation>Wer über %1 kommt, wird nicht gefiltert: Für dessen Sockets gelten die Listen jener Unit. Dort dasselbe setzen.</translation>
    </message>
    <message>
        <source>The unit puts it into the group %1, which owns devices.</source>
        <translation>Die Unit nimmt ihn in die Gruppe %1 auf, der Geräte gehören.</translation>
    </message>
    <message>
        <source>Close the others only: DevicePolicy=closed and DeviceAllow=%1</source>
        <translation>Nur die anderen schließen: DevicePolicy=closed und DeviceAllow=%1</translation>
    </message>
    <message>
        <source>The unit says: DeviceAllow=%1</source>
        <translation>Die Unit sagt: DeviceAllow=%1</translation>
    </message>
    <message>
        <source>DeviceAllow= does not list /dev/null.</source>
        <translation>DeviceAllow= nennt /dev/null nicht.</translation>
    </message>
    <message>
        <source>The service works with a device, and its own /dev has none of the kind.</source>
        <translation>Der Dienst arbeitet mit einem Gerät, und sein eigenes /dev hat keines dieser Art.</translation>
    </message>
    <message>
        <source>DeviceAllow= opens a device that the service&apos;s own /dev does not have.</source>
        <translation>DeviceAllow= öffnet ein Gerät, das es im eigenen /dev des Dienstes nicht gibt.</translation>
    </message>
    <message>
        <source>The service works with a device that this closes to it.</source>
        <translation>Der Dienst arbeitet mit einem Gerät, das ihm dies verschließt.</translation>
    </message>
    <message>
        <source>A single entry of DeviceAllow= closes all devices that are not listed, and the service names %1.</source>
        <translation>Ein einziger Eintrag in DeviceAllow= schließt alle Geräte, die nicht genannt sind, und der Dienst nennt %1.</translation>
    </message>
    <message>
        <source>Even /dev/null, /dev/zero and /dev/urandom are closed: many programs fail at odd places.</source>
        <translation>Selbst /dev/null, /dev/zero und /dev/urandom sind geschlossen: Viele Programme scheitern an seltsamen Stellen.</translation>
    </message>
    <message>
        <source>A command with + escapes the sandbox, but not the list of devices, which holds for the whole control group.</source>
        <translation>Ein Befehl mit + entkommt dem Käfig, nicht aber der Liste der Geräte, die für die ganze Kontrollgruppe gilt.</translation>
    </message>
    <message>
        <source>%1 is made visible and still cannot be opened: the device policy of PrivateDevices= closes it.</source>
        <translation>%1 wird sichtbar gemacht und lässt sich doch nicht öffnen: Die Geräteregel von PrivateDevices= schließt es.</translation>
    </message>
    <message>
        <source>A shell is the main process, and what it starts reports that it is ready: systemd takes no notice, and the start times out.</source>
        <translation>Eine Shell ist der Hauptprozess, und was sie startet, meldet die Bereitschaft: systemd beachtet das nicht, und der Start läuft ins Zeitlimit.</translation>
    </message>
    <message>
        <source>Another process than the main one reports that this service is ready: systemd takes no notice, and the start times out.</source>
        <translation>Ein anderer Prozess als der Hauptprozess meldet, dass dieser Dienst bereit ist: systemd beachtet das nicht, und der Start läuft ins Zeitlimit.</translation>
    </message>
    <message>
        <source>When the last unit of the user stops, its shared memory and semaphores go, also those of what else runs as this user: another instance, a session, a maintenance command.</source>
        <translation>Wenn die letzte Unit des Benutzers endet, verschwinden sein gemeinsamer Speicher und seine Semaphore, auch die von anderem, was als dieser Benutzer läuft: eine zweite Instanz, eine Sitzung, ein Wartungsbefehl.</translation>
    </message>
    <message>
        <source>The service shares memory with programs of other units, which no longer find it.</source>
        <translation>Der Dienst teilt Speicher mit Programmen anderer Units, die ihn nicht mehr finden.</translation>
    </message>
    <message>
        <source>Its settings want up to %1 open files: under load it cannot open more, and refuses connections.</source>
        <translation>Seine Einstellungen wollen bis zu %1 offene Dateien: Unter Last kann er keine weiteren öffnen und weist Verbindungen ab.</translation>
    </message>
    <message>
        <source>This counts all processes of the user %1 on the whole machine, not those of the service. TasksMax= counts its own.</source>
        <translation>Das zählt alle Prozesse des Benutzers %1 auf dem ganzen Rechner, nicht die des Dienstes. TasksMax= zählt nur dessen eigene.</translation>
    </message>
    <message>
        <source>The program uses a library that locks buffers in memory, and the limit leaves little room for them.</source>
        <translation>Das Programm benutzt eine Bibliothek, die Puffer im Speicher festhält, und die Grenze lässt ihr wenig Platz.</translation>
    </message>
    <message>
        <source>AmbientCapabilities= gives it CAP_SYS_PTRACE.</source>
        <translation>AmbientCapabilities= gibt ihm CAP_SYS_PTRACE.</translation>
    </message>
    <message>
        <source>The unit says: PIDFile=%1</source>
        <translation>Die Unit sagt: PIDFile=%1</translation>
    </message>
    <message>
        <source>The unit says: Type=forking</source>
        <translation>Die Unit sagt: Type=forking</translation>
    </message>
    <message>
        <source>The program reads the machine&apos;s memory, load or processors from /proc to report them or to size itself, and finds nothing there. The score gains next to nothing.</source>
        <translation>Das Programm liest Speicher, Last oder Prozessoren des Rechners aus /proc, um sie zu melden oder sich danach zu richten, und findet dort nichts. Die Bewertung gewinnt fast nichts.</translation>
    </message>
    <message>
        <source>The program looks up limits of the kernel in /proc/sys, which is not there: it may refuse to start.</source>
        <translation>Das Programm schlägt Grenzen des Kernels in /proc/sys nach, das es nicht gibt: Es könnte den Start verweigern.</translation>
    </message>
    <message>
        <source>This hides nothing from who has CAP_SYS_PTRACE, as root does, though the score improves: of this service only what gives up its rights is affected.</source>
        <translation>Das verbirgt nichts vor dem, der CAP_SYS_PTRACE hat, wie root, auch wenn die Bewertung besser wird: Von diesem Dienst betrifft es nur, was seine Rechte abgibt.</translation>
    </message>
    <message>
        <source>The service looks at processes of other users, which are hidden from it.</source>
        <translation>Der Dienst sieht nach Prozessen anderer Benutzer, die ihm verborgen sind.</translation>
    </message>
    <message>
        <source>systemd refuses to load a unit with both Type=forking and process numbers of its own.</source>
        <translation>systemd weigert sich, eine Unit mit Type=forking und eigenen Prozessnummern zu laden.</translation>
    </message>
    <message>
        <source>%1 sends a signal to the main process by its number on the host, which means nothing among the process numbers of its own: it fails, or meets another process.</source>
        <translation>%1 schickt dem Hauptprozess ein Signal unter seiner Nummer auf dem Rechner, die unter den eigenen Prozessnummern nichts bedeutet: Es scheitert oder trifft einen anderen Prozess.</translation>
    </message>
    <message>
        <source>The service writes 1 into its PID file, its own number inside. Whoever signals by that file, on the host or after this is taken back, meets systemd itself.</source>
        <translation>Der Dienst schreibt 1 in seine PID-Datei, seine eigene Nummer darin. Wer nach dieser Datei Signale schickt, auf dem Rechner oder nach der Rücknahme, trifft systemd selbst.</translation>
    </message>
    <message>
        <source>The service looks at processes of others, and would see its own alone.</source>
        <translation>Der Dienst sieht nach Prozessen anderer und sähe nur noch seine eigenen.</translation>
    </message>
    <message>
        <source>The unit says: Delegate=%1</source>
        <translation>Die Unit sagt: Delegate=%1</translation>
    </message>
    <message>
        <source>The last line says Delegate= and nothing behind it.</source>
        <translation>Die letzte Zeile sagt Delegate= und nichts dahinter.</translation>
    </message>
    <message>
        <source>The service writes settings of the kernel below /proc/sys or /sys, which become read-only.</source>
        <translation>Der Dienst schreibt Kerneleinstellungen unter /proc/sys oder /sys, die schreibgeschützt werden.</translation>
    </message>
    <message>
        <source>The service loads kernel modules, which is refused. Modules that are loaded at boot (modules-load.d) spare it that.</source>
        <translation>Der Dienst lädt Kernelmodule, was ihm verweigert wird. Module, die beim Hochfahren geladen werden (modules-load.d), ersparen ihm das.</translation>
    </message>
    <message>
        <source>The service makes control groups for what it runs, and /sys/fs/cgroup becomes read-only.</source>
        <translation>Der Dienst legt Kontrollgruppen für das an, was er ausführt, und /sys/fs/cgroup wird schreibgeschützt.</translation>
    </message>
    <message>
        <source>Delegate= hands the service a part of the control groups to manage, and this makes all of them read-only.</source>
        <translation>Delegate= gibt dem Dienst einen Teil der Kontrollgruppen zur Verwaltung, und dies macht sie alle schreibgeschützt.</translation>
    </message>
    <message>
        <source>The service manages control groups of its own, and without delegation systemd interferes with them: limits vanish, processes are moved or killed.</source>
        <translation>Der Dienst verwaltet eigene Kontrollgruppen, und ohne Delegation greift systemd ein: Grenzen verschwinden, Prozesse werden verschoben oder beendet.</translation>
    </message>
    <message>
        <source>An empty Delegate= does not reset: it switches delegation on. Delegate=no switches it off.</source>
        <translation>Ein leeres Delegate= setzt nicht zurück: Es schaltet die Delegation ein. Delegate=no schaltet sie aus.</translation>
    </message>
    <message>
        <source>The service sets the clock, or asks the kernel how it is kept, and both are refused.</source>
        <translation>Der Dienst stellt die Uhr oder fragt den Kernel, wie sie geht, und beides wird verweigert.</translation>
    </message>
    <message>
        <source>The service sets the name of the host, which is refused, and does not see later changes of it.</source>
        <translation>Der Dienst setzt den Namen des Rechners, was verweigert wird, und sieht spätere Änderungen nicht.</translation>
    </message>
    <message>
        <source>The service does not get %1, since the bounding set lacks it. Before systemd 257 it may not start for it (218/CAPABILITIES).</source>
        <translation>Der Dienst bekommt %1 nicht, weil es in der Begrenzungsmenge fehlt. Vor systemd 257 startet er dafür womöglich nicht (218/CAPABILITIES).</translation>
    </message>
    <message>
        <source>A line with unknown names alone counts as an empty one: no capability is left.</source>
        <translation>Eine Zeile mit lauter unbekannten Namen gilt als leere: es bleibt keine Capability.</translation>
    </message>
    <message>
        <source>Write the word that was meant: %1=%2</source>
        <translation>Das gemeinte Wort schreiben: %1=%2</translation>
    </message>
    <message>
        <source>This is a unit of a user&apos;s manager, which has no capabilities.</source>
        <translation>Dies ist eine Unit der Benutzerverwaltung, die keine Capabilities hat.</translation>
    </message>
    <message>
        <source>Leave %1= out</source>
        <translation>%1= weglassen</translation>
    </message>
    <message>
        <source>Keep only what the line names: CapabilityBoundingSet=%1</source>
        <translation>Nur behalten, was die Zeile nennt: CapabilityBoundingSet=%1</translation>
    </message>
    <message>
        <source>There is no capability %1, and systemd skips the word without a warning.</source>
        <translation>Es gibt keine Capability %1, und systemd übergeht das Wort ohne Warnung.</translation>
    </message>
    <message>
        <source>The service will not start (218/CAPABILITIES): a user&apos;s manager cannot do what %1 asks for.</source>
        <translation>Der Dienst startet nicht (218/CAPABILITIES): die Verwaltung eines Benutzers kann nicht, was %1 verlangt.</translation>
    </message>
    <message>
        <source>Lists of CapabilityBoundingSet= add up. This one leaves in what an earlier line allows: %1.</source>
        <translation>Listen von CapabilityBoundingSet= addieren sich. Diese lässt stehen, was eine frühere Zeile erlaubt: %1.</translation>
    </message>
    <message>
        <source>A service that starts as root has these capabilities anyway, and loses them when it becomes another user.</source>
        <translation>Ein Dienst, der als root startet, hat diese Capabilities ohnehin, und verliert sie, wenn er ein anderer Benutzer wird.</translation>
    </message>
    <message>
        <source>Leave it open: %1=no</source>
        <translation>Offen lassen: %1=no</translation>
    </message>
    <message>
        <source>%1 of %2 is a program of 32 bits.</source>
        <translation>%1 von %2 ist ein Programm mit 32 Bit.</translation>
    </message>
    <message>
        <source>Let its calls in: SystemCallArchitectures=%1</source>
        <translation>Seine Aufrufe einlassen: SystemCallArchitectures=%1</translation>
    </message>
    <message>
        <source>Leave out what the programs of others would inherit</source>
        <translation>Weglassen, was die Programme anderer erben würden</translation>
    </message>
    <message>
        <source>All that it starts inherits %1.</source>
        <translation>Alles, was er startet, erbt %1.</translation>
    </message>
    <message>
        <source>The service makes files with set-user-ID or set-group-ID bits, or copies them, and is refused: its work ends with &quot;Operation not permitted&quot;.</source>
        <translation>Der Dienst legt Dateien mit Set-User-ID- oder Set-Group-ID-Bit an oder kopiert sie, und es wird ihm verweigert: seine Arbeit endet mit „Operation not permitted“.</translation>
    </message>
    <message>
        <source>The service changes the personality of its processes, which LockPersonality= refuses.</source>
        <translation>Der Dienst ändert die Persönlichkeit seiner Prozesse, was LockPersonality= verweigert.</translation>
    </message>
    <message>
        <source>The service asks for a realtime priority and is refused: it fails, or stutters under load.</source>
        <translation>Der Dienst bittet um eine Echtzeitpriorität, und sie wird ihm verweigert: er scheitert, oder stockt unter Last.</translation>
    </message>
    <message>
        <source>The service reads the log of the kernel, which ProtectKernelLogs= closes.</source>
        <translation>Der Dienst liest das Protokoll des Kerns, das ProtectKernelLogs= schließt.</translation>
    </message>
    <message>
        <source>%1 is killed at its first system call: SystemCallArchitectures= leaves its kind out.</source>
        <translation>%1 wird beim ersten Systemaufruf getötet: SystemCallArchitectures= lässt seine Art weg.</translation>
    </message>
    <message>
        <source>The service starts programs of users or other people&apos;s jobs, and each of them lives under its filters.</source>
        <translation>Der Dienst startet Programme von Benutzern oder Aufträge anderer, und jedes davon lebt unter seinen Filtern.</translation>
    </message>
    <message>
        <source>%1 fails at %2, which SystemCallFilter= denies.</source>
        <translation>%1 scheitert an %2, das SystemCallFilter= verbietet.</translation>
    </message>
    <message>
        <source>The process %2 writes %1 while it runs.</source>
        <translation>Der Prozess %2 schreibt %1, während er läuft.</translation>
    </message>
    <message>
        <source>The process %1 has %2 open.</source>
        <translation>Der Prozess %1 hat %2 geöffnet.</translation>
    </message>
    <message>
        <source>A user&apos;s manager has no right to filter packets.</source>
        <translation>Die Verwaltung eines Benutzers darf keine Pakete filtern.</translation>
    </message>
    <message>
        <source>Only control groups of version 1 are mounted.</source>
        <translation>Nur Kontrollgruppen der Version 1 sind eingehängt.</translation>
    </message>
    <message>
        <source>%1 is a profile of AppArmor for the service&apos;s program.</source>
        <translation>%1 ist ein AppArmor-Profil für das Programm des Dienstes.</translation>
    </message>
    <message>
        <source>No addresses are filtered here: systemd warns once and goes on.</source>
        <translation>Hier werden keine Adressen gefiltert: systemd warnt einmal und macht weiter.</translation>
    </message>
    <message>
        <source>Before systemd 254 a user&apos;s manager cannot give a service its own view of the file system without PrivateUsers=yes: this and its like have no effect.</source>
        <translation>Vor systemd 254 kann die Verwaltung eines Benutzers einem Dienst ohne PrivateUsers=yes keine eigene Sicht des Dateisystems geben: dies und seinesgleichen wirkt nicht.</translation>
    </message>
    <message>
        <source>This system runs in a container (%1), which may refuse what a view of its own takes: the service then fails with 226/NAMESPACE, or runs without it.</source>
        <translation>Dieses System läuft in einem Container (%1), der verweigern kann, was eine eigene Sicht braucht: der Dienst scheitert dann mit 226/NAMESPACE, oder läuft ohne sie.</translation>
    </message>
    <message>
        <source>What the unit opens AppArmor may still refuse: %1 has to allow the same paths.</source>
        <translation>Was die Unit öffnet, kann AppArmor noch verweigern: %1 muss dieselben Pfade erlauben.</translation>
    </message>
    <message>
        <source>Start from what services usually need: SystemCallFilter=%1</source>
        <translation>Mit dem beginnen, was Dienste gewöhnlich brauchen: SystemCallFilter=%1</translation>
    </message>
    <message>
        <source>The lines in force: %1.</source>
        <translation>Die geltenden Zeilen: %1.</translation>
    </message>
    <message>
        <source>This systemd knows no %1 and skips the word.</source>
        <translation>Dieses systemd kennt kein %1 und übergeht das Wort.</translation>
    </message>
    <message>
        <source>The nearest word is %1.</source>
        <translation>Das nächste Wort ist %1.</translation>
    </message>
    <message>
        <source>The first line, SystemCallFilter=%1, begins a list of what is denied.</source>
        <translation>Die erste Zeile, SystemCallFilter=%1, beginnt eine Liste des Verbotenen.</translation>
    </message>
    <message>
        <source>Allow %1 first, then deny</source>
        <translation>Erst %1 erlauben, dann verbieten</translation>
    </message>
    <message>
        <source>Deny it with that error: SystemCallFilter=%1</source>
        <translation>Es mit diesem Fehler verbieten: SystemCallFilter=%1</translation>
    </message>
    <message>
        <source>Without auditd or systemd-journald-audit.socket the kernel prints ten of these in five seconds and drops the others.</source>
        <translation>Ohne auditd oder systemd-journald-audit.socket druckt der Kern davon zehn in fünf Sekunden und lässt die anderen fallen.</translation>
    </message>
    <message>
        <source>Stop logging: leave SystemCallLog= out</source>
        <translation>Nicht mehr protokollieren: SystemCallLog= weglassen</translation>
    </message>
    <message>
        <source>The running kernel has no seccomp filters.</source>
        <translation>Der laufende Kern hat keine seccomp-Filter.</translation>
    </message>
    <message>
        <source>No program gets as far as its first line: the filter denies %1.</source>
        <translation>Kein Programm kommt bis zu seiner ersten Zeile: der Filter verbietet %1.</translation>
    </message>
    <message>
        <source>The filter does not allow %1, which nearly every service calls once it runs.</source>
        <translation>Der Filter erlaubt %1 nicht, das fast jeder Dienst aufruft, sobald er läuft.</translation>
    </message>
    <message>
        <source>systemd does not know %1 and goes on without the word: the filter is not the one that was meant.</source>
        <translation>systemd kennt %1 nicht und macht ohne das Wort weiter: der Filter ist nicht der gemeinte.</translation>
    </message>
    <message>
        <source>%1 stands after a line with &quot;~&quot;. It only takes words off the list of what is denied, and everything else stays allowed.</source>
        <translation>%1 steht nach einer Zeile mit „~“. Es nimmt nur Wörter aus der Liste des Verbotenen, und alles andere bleibt erlaubt.</translation>
    </message>
    <message>
        <source>%1 names an error on a line without &quot;~&quot;: systemd skips the word, and the call is not denied.</source>
        <translation>%1 nennt einen Fehler in einer Zeile ohne „~“: systemd übergeht das Wort, und der Aufruf ist nicht verboten.</translation>
    </message>
    <message>
        <source>What SystemCallLog= writes goes to the log of the kernel, not to that of the service: journalctl -k shows it, journalctl -u does not.</source>
        <translation>Was SystemCallLog= schreibt, geht in das Protokoll des Kerns, nicht in das des Dienstes: journalctl -k zeigt es, journalctl -u nicht.</translation>
    </message>
    <message>
        <source>This kernel cannot filter system calls: the line does nothing.</source>
        <translation>Dieser Kern kann keine Systemaufrufe filtern: die Zeile tut nichts.</translation>
    </message>
    <message>
        <source>Show nothing else of the homes: ProtectHome=tmpfs, BindPaths=%1</source>
        <translation>Sonst nichts von den Heimatordnern zeigen: ProtectHome=tmpfs, BindPaths=%1</translation>
    </message>
    <message>
        <source>%1 is looked up when the service starts. Plugged in later, or into another place, the device stays closed.</source>
        <translation>%1 wird beim Start des Dienstes nachgeschlagen. Später oder an anderer Stelle eingesteckt bleibt das Gerät zu.</translation>
    </message>
    <message>
        <source>%1 is mounted when somebody looks: it then appears in the service as well, and is not read-only although %2 is.</source>
        <translation>%1 wird eingehängt, wenn jemand hinschaut: es erscheint dann auch im Dienst, und ist nicht schreibgeschützt, obwohl %2 es ist.</translation>
    </message>
    <message>
        <source>The service raises its limit of open files to %1, which is above %2 and takes CAP_SYS_RESOURCE. LimitNOFILE= gives it without.</source>
        <translation>Der Dienst hebt seine Grenze offener Dateien auf %1, was über %2 liegt und CAP_SYS_RESOURCE braucht. LimitNOFILE= gibt es ohne.</translation>
    </message>
    <message>
        <source>The service reads private keys, and a core dump of it holds them.</source>
        <translation>Der Dienst liest private Schlüssel, und ein Speicherabbild von ihm enthält sie.</translation>
    </message>
    <message>
        <source>%1 asks for an executable stack.</source>
        <translation>%1 verlangt einen ausführbaren Stapel.</translation>
    </message>
    <message>
        <source>%1 is packed by UPX.</source>
        <translation>%1 ist mit UPX gepackt.</translation>
    </message>
    <message>
        <source>SystemCallArchitectures= is not set.</source>
        <translation>SystemCallArchitectures= ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The program compiles the patterns of its configuration into machine code and does not start under MemoryDenyWriteExecute=.</source>
        <translation>Das Programm übersetzt die Muster seiner Einstellungen in Maschinencode, und startet nicht, wo Speicher nicht beschrieben und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Patterns are not compiled into machine code under MemoryDenyWriteExecute=: they match as before, but slower.</source>
        <translation>Muster werden nicht in Maschinencode übersetzt, wo Speicher nicht beschrieben und ausgeführt werden darf: sie passen wie zuvor, aber langsamer.</translation>
    </message>
    <message>
        <source>A part of the program asks for a stack that can be executed. Without one it is not loaded, or starts no threads.</source>
        <translation>Ein Teil des Programms verlangt einen ausführbaren Stapel. Ohne ihn wird er nicht geladen, oder startet keine Threads.</translation>
    </message>
    <message>
        <source>The program unpacks itself into memory and runs that, which fails at startup under MemoryDenyWriteExecute=.</source>
        <translation>Das Programm entpackt sich in den Speicher und führt das aus, was beim Start scheitert, wo Speicher nicht beschrieben und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>System calls of other architectures get around this. SystemCallArchitectures=native closes the way.</source>
        <translation>Systemaufrufe anderer Architekturen führen daran vorbei. SystemCallArchitectures=native schließt den Weg.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>No code generated at run time seen so far.</source>
        <translation>Seine Prozesse haben bisher keinen eigenen Code erzeugt.</translation>
    </message>
    <message>
        <source>%1 uses a JIT compiler, which ends the program at the first compiled loop under MemoryDenyWriteExecute=.</source>
        <translation>%1 übersetzt Schleifen, während es läuft, und beendet das Programm bei der ersten, wo Speicher nicht beschrieben und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>%1 compiles patterns, and with opcache.jit code, at run time. Under MemoryDenyWriteExecute= it is slower and logs warnings; pcre.jit and opcache.jit turn that off.</source>
        <translation>%1 übersetzt Muster und mit opcache.jit Code, während es läuft. Wo Speicher nicht beschrieben und ausgeführt werden darf, geht es langsam weiter und warnt; pcre.jit und opcache.jit schalten das ab.</translation>
    </message>
    <message>
        <source>A process of the service generates code at run time, which fails under MemoryDenyWriteExecute=.</source>
        <translation>Ein Prozess des Dienstes erzeugt Code, während er läuft, was scheitert, wo Speicher nicht beschrieben und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Allow the kinds that it makes: RestrictNamespaces=%1</source>
        <translation>Die Arten erlauben, die er anlegt: RestrictNamespaces=%1</translation>
    </message>
    <message>
        <source>The service shuts programs of its own into namespaces (%1), and RestrictNamespaces= does not permit it.</source>
        <translation>Der Dienst sperrt eigene Programme in Namensräume (%1), und RestrictNamespaces= erlaubt es nicht.</translation>
    </message>
    <message>
        <source>There is no kind of namespaces called %1: systemd skips the whole line, and nothing is restricted.</source>
        <translation>Es gibt keine Art von Namensräumen namens %1: systemd übergeht die ganze Zeile, und nichts ist eingeschränkt.</translation>
    </message>
    <message>
        <source>systemd %1 drops the rest of the line with it: %2</source>
        <translation>systemd %1 lässt den Rest der Zeile mit ihm fallen: %2</translation>
    </message>
    <message>
        <source>systemd does not know the address family &quot;%1&quot; and skips it: the list is another one than written.</source>
        <translation>systemd kennt die Adressfamilie „%1“ nicht und übergeht sie: die Liste ist eine andere als die geschriebene.</translation>
    </message>
    <message>
        <source>systemd skips &quot;%1&quot;: it takes numeric addresses with a prefix, any, localhost, link-local and multicast, but no names of hosts and no ports.</source>
        <translation>systemd übergeht „%1“: es nimmt Adressen in Ziffern mit Präfix, any, localhost, link-local und multicast, aber keine Rechnernamen und keine Ports.</translation>
    </message>
    <message>
        <source>The restriction is on new sockets. Those that %1 hands over work whatever their family.</source>
        <translation>Die Einschränkung gilt für neue Sockets. Die, die %1 übergibt, arbeiten mit jeder Familie.</translation>
    </message>
    <message>
        <source>CapabilityBoundingSet= leaves out %1.</source>
        <translation>CapabilityBoundingSet= lässt %1 weg.</translation>
    </message>
    <message>
        <source>The service locks its memory, which without %1 fails beyond LimitMEMLOCK=.</source>
        <translation>Der Dienst sperrt seinen Speicher, was ohne %1 über LimitMEMLOCK= hinaus scheitert.</translation>
    </message>
    <message>
        <source>The service sets up the network or sends raw packets. Without %1 the kernel does not permit it.</source>
        <translation>Der Dienst richtet das Netz ein oder sendet rohe Pakete. Ohne %1 erlaubt der Kern es nicht.</translation>
    </message>
    <message>
        <source>The service looks into other processes. Without %1 even root does not see what they have open.</source>
        <translation>Der Dienst schaut in andere Prozesse. Ohne %1 sieht selbst root nicht, was sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Logins and jobs are refused: PAM cannot tell the audit log of them without %1.</source>
        <translation>Anmeldungen und Aufträge werden abgewiesen: ohne %1 kann PAM sie nicht im Audit-Protokoll vermerken.</translation>
    </message>
    <message>
        <source>The service mounts, makes containers or controls devices, which the kernel does not permit without %1.</source>
        <translation>Der Dienst hängt ein, legt Container an oder steuert Geräte, was der Kern ohne %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>The service works on files of other users. Without %1 even root gets &quot;Permission denied&quot;.</source>
        <translation>Der Dienst arbeitet an Dateien anderer Benutzer. Ohne %1 bekommt selbst root „Permission denied“.</translation>
    </message>
    <message>
        <source>What the service is there for takes %1, and the bounding set leaves it out.</source>
        <translation>Wofür der Dienst da ist, braucht %1, und die Begrenzungsmenge lässt es weg.</translation>
    </message>
    <message>
        <source>DynamicUser= implies NoNewPrivileges=yes.</source>
        <translation>DynamicUser= schließt NoNewPrivileges=yes ein.</translation>
    </message>
    <message>
        <source>Before systemd 255 filters of system calls switch it on for a service with User=.</source>
        <translation>Vor systemd 255 schalten Filter von Systemaufrufen es für einen Dienst mit User= ein.</translation>
    </message>
    <message>
        <source>Let programs gain rights: NoNewPrivileges=no</source>
        <translation>Programme Rechte erlangen lassen: NoNewPrivileges=no</translation>
    </message>
    <message>
        <source>%1 runs %2, whose set-user-ID or set-group-ID bit is set.</source>
        <translation>%1 führt %2 aus, dessen Set-User-ID- oder Set-Group-ID-Bit gesetzt ist.</translation>
    </message>
    <message>
        <source>The file %1 carries the capabilities %2.</source>
        <translation>Die Datei %1 trägt die Capabilities %2.</translation>
    </message>
    <message>
        <source>Give them to the service itself: AmbientCapabilities=%1</source>
        <translation>Sie dem Dienst selbst geben: AmbientCapabilities=%1</translation>
    </message>
    <message>
        <source>The package %1 brings %2 with rights of its own.</source>
        <translation>Das Paket %1 bringt %2 mit eigenen Rechten.</translation>
    </message>
    <message>
        <source>%1 runs %2 with &quot;!&quot;: as root, but inside of the sandbox.</source>
        <translation>%1 führt %2 mit „!“ aus: als root, aber innerhalb der Sandbox.</translation>
    </message>
    <message>
        <source>Leave it what root usually has: CapabilityBoundingSet=%1</source>
        <translation>Ihm lassen, was root gewöhnlich hat: CapabilityBoundingSet=%1</translation>
    </message>
    <message>
        <source>%1 gains no rights where new privileges are forbidden, and cannot do what it is called for.</source>
        <translation>%1 erlangt keine Rechte, wo neue Privilegien verboten sind, und kann nicht tun, wofür es gerufen wird.</translation>
    </message>
    <message>
        <source>The program has %1 from its file, and loses it where new privileges are forbidden.</source>
        <translation>Das Programm hat %1 von seiner Datei und verliert es, wo neue Privilegien verboten sind.</translation>
    </message>
    <message>
        <source>sudo, su, passwd and the mail program stop working in everything that this service starts for others.</source>
        <translation>sudo, su, passwd und das Mailprogramm arbeiten nicht mehr in allem, was dieser Dienst für andere startet.</translation>
    </message>
    <message>
        <source>The service may call %1, which gains no rights where new privileges are forbidden.</source>
        <translation>Der Dienst ruft womöglich %1, das keine Rechte erlangt, wo neue Privilegien verboten sind.</translation>
    </message>
    <message>
        <source>The helper %1 gains no rights where new privileges are forbidden: what the service asks it for fails.</source>
        <translation>Der Helfer %1 erlangt keine Rechte, wo neue Privilegien verboten sind: worum der Dienst ihn bittet, scheitert.</translation>
    </message>
    <message>
        <source>PAM checks passwords for a user other than root by unix_chkpwd, a set-group-ID program: such logins fail.</source>
        <translation>PAM prüft Passwörter für einen anderen Benutzer als root mit unix_chkpwd, einem Set-Group-ID-Programm: solche Anmeldungen scheitern.</translation>
    </message>
    <message>
        <source>NoNewPrivileges=no does not count here: it is switched on all the same.</source>
        <translation>NoNewPrivileges=no zählt hier nicht: es ist trotzdem eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 runs as root but lacks %2, and may fail at files of other users.</source>
        <translation>%1 läuft als root, aber ihm fehlt %2, und es kann an Dateien anderer Benutzer scheitern.</translation>
    </message>
    <message>
        <source>The process %1 runs code from memory that it also writes.</source>
        <translation>Der Prozess %1 führt Code aus Speicher aus, den er auch beschreibt.</translation>
    </message>
    <message>
        <source>The process %1 has made code of its own, and runs it.</source>
        <translation>Der Prozess %1 hat eigenen Code erzeugt und führt ihn aus.</translation>
    </message>
    <message>
        <source>The process %1 has a socket of the family %2.</source>
        <translation>Der Prozess %1 hat ein Socket der Familie %2.</translation>
    </message>
    <message>
        <source>The process %1 has a raw socket.</source>
        <translation>Der Prozess %1 hat ein rohes Socket.</translation>
    </message>
    <message>
        <source>The process %1 has %2 open for writing.</source>
        <translation>Der Prozess %1 hat %2 zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>The process %1 runs on the processors %2 only.</source>
        <translation>Der Prozess %1 läuft nur auf den Prozessoren %2.</translation>
    </message>
    <message>
        <source>The process %1 has given itself the nice level %2.</source>
        <translation>Der Prozess %1 hat sich die Nice-Stufe %2 gegeben.</translation>
    </message>
    <message>
        <source>The process %1 has a thread of realtime priority.</source>
        <translation>Der Prozess %1 hat einen Thread mit Echtzeitpriorität.</translation>
    </message>
    <message>
        <source>Process %1 switched to UID %2.</source>
        <translation>Der Prozess %1 ist der Benutzer mit der Nummer %2 geworden.</translation>
    </message>
    <message>
        <source>The process %1 has %2 KiB of memory locked.</source>
        <translation>Der Prozess %1 hat %2 KiB Speicher gesperrt.</translation>
    </message>
    <message>
        <source>The process %1 lives in namespaces of its own.</source>
        <translation>Der Prozess %1 lebt in eigenen Namensräumen.</translation>
    </message>
    <message>
        <source>The process %1 listens at %2.</source>
        <translation>Der Prozess %1 lauscht an %2.</translation>
    </message>
    <message>
        <source>The process %1 is connected to %2.</source>
        <translation>Der Prozess %1 ist mit %2 verbunden.</translation>
    </message>
    <message>
        <source>systemd does not read %1, and says nothing about it. It would read %2.</source>
        <translation>systemd liest %1 nicht und sagt nichts dazu. Es würde %2 lesen.</translation>
    </message>
    <message>
        <source>A line of %1= says it.</source>
        <translation>Eine Zeile von %1= sagt es.</translation>
    </message>
    <message>
        <source>A script starts it as root, or its program tells too little: which capabilities it needs cannot be told.</source>
        <translation>Ein Skript startet ihn als root, oder sein Programm verrät zu wenig: welche Capabilities er braucht, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>It starts as root, tells users of its sockets apart, or was not seen running in full: it needs the host&apos;s users.</source>
        <translation>Er startet als root, unterscheidet die Benutzer seiner Sockets oder war nicht ganz im Lauf zu sehen: er braucht die Benutzer des Rechners.</translation>
    </message>
    <message>
        <source>Nothing proves that the service speaks to this machine alone.</source>
        <translation>Nichts beweist, dass der Dienst nur mit diesem Rechner spricht.</translation>
    </message>
    <message>
        <source>Not all that the service needs could be looked at, so that nothing is suggested.</source>
        <translation>Nicht alles, was der Dienst braucht, ließ sich ansehen, deshalb wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The service starts programs of others, or arranges the machine for them. What holds it holds them too, so that nothing is suggested.</source>
        <translation>Der Dienst startet Programme anderer oder richtet den Rechner für sie ein. Was ihn hält, hält auch sie, sodass nichts vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>The unit says something about it already, and that stays.</source>
        <translation>Die Unit sagt schon etwas dazu, und das bleibt.</translation>
    </message>
    <message>
        <source>It could not be checked: some files could not be looked at.</source>
        <translation>Es konnte nicht geprüft werden: manche Dateien waren nicht einzusehen.</translation>
    </message>
    <message>
        <source>Only its running processes would tell whether it works with that, and they could not be seen in full, or are confined already.</source>
        <translation>Nur seine laufenden Prozesse würden zeigen, ob er damit arbeitet, und sie waren nicht ganz zu sehen oder sind schon eingesperrt.</translation>
    </message>
    <message>
        <source>Each way to go on with it brings the next thing that would break.</source>
        <translation>Jeder Weg, damit weiterzukommen, bringt das Nächste, was versagen würde.</translation>
    </message>
    <message>
        <source>The process %1 has %2 files and sockets open.</source>
        <translation>Der Prozess %1 hat %2 Dateien und Sockets offen.</translation>
    </message>
    <message>
        <source>A process of the service has %1 files and sockets open: it reaches its limit, and then opens no more.</source>
        <translation>Ein Prozess des Dienstes hat %1 Dateien und Sockets offen: er erreicht seine Grenze und öffnet dann keine mehr.</translation>
    </message>
    <message>
        <source>Its running processes have %1 threads.</source>
        <translation>Seine laufenden Prozesse haben %1 Threads.</translation>
    </message>
    <message>
        <source>The kernel counted up to %1 processes and threads at once.</source>
        <translation>Der Kern zählte bis zu %1 Prozesse und Threads zugleich.</translation>
    </message>
    <message>
        <source>Its processes hold %1 MiB of memory of their own.</source>
        <translation>Seine Prozesse halten %1 MiB eigenen Speicher.</translation>
    </message>
    <message>
        <source>The kernel counted up to %1 MiB for it, files that it read among them.</source>
        <translation>Der Kern zählte für ihn bis zu %1 MiB, darunter gelesene Dateien.</translation>
    </message>
    <message>
        <source>The kernel stopped it %1 times because its quota was used up.</source>
        <translation>Der Kern hielt ihn %1-mal an, weil sein Anteil verbraucht war.</translation>
    </message>
    <message>
        <source>Leave it all the CPU time that others do not want</source>
        <translation>Ihm alle Rechenzeit lassen, die andere nicht wollen</translation>
    </message>
    <message>
        <source>The service was seen with %1 processes and threads, which all count: it cannot start the last of them.</source>
        <translation>Der Dienst wurde mit %1 Prozessen und Threads gesehen, die alle zählen: die letzten davon kann er nicht starten.</translation>
    </message>
    <message>
        <source>The service was seen to use %1 MiB: at the limit the kernel kills its processes.</source>
        <translation>Der Dienst wurde mit %1 MiB gesehen: an der Grenze tötet der Kern seine Prozesse.</translation>
    </message>
    <message>
        <source>The service already ran into a limit of CPU time: it stands still in between, and whoever waits for it may give up.</source>
        <translation>Der Dienst lief schon an eine Grenze der Rechenzeit: dazwischen steht er still, und wer auf ihn wartet, gibt womöglich auf.</translation>
    </message>
    <message>
        <source>The process %1, a root one, has %2 open, which is another user&apos;s.</source>
        <translation>Der Prozess %1, einer von root, hat %2 geöffnet, das einem anderen Benutzer gehört.</translation>
    </message>
    <message>
        <source>The shared memory %1 is attached %2 times, also by others.</source>
        <translation>Der gemeinsame Speicher %1 ist %2-mal angebunden, auch von anderen.</translation>
    </message>
    <message>
        <source>MariaDB starts with this, but not again after a crash: its recovery calls %1, at which the filter kills it.</source>
        <translation>MariaDB startet damit, aber nach einem Absturz nicht wieder: Die Wiederherstellung ruft %1 auf, wobei der Filter sie beendet.</translation>
    </message>
    <message>
        <source>Not all of its files could be looked at: there are too many. Nothing is known to be safe.</source>
        <translation>Nicht alle seine Dateien ließen sich ansehen: es sind zu viele. Als sicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Not all of its files could be looked at: directories hold too many names. Nothing is known to be safe.</source>
        <translation>Nicht alle seine Dateien ließen sich ansehen: Verzeichnisse enthalten zu viele Namen. Als sicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Not all of its files could be looked at: they are too large. Nothing is known to be safe.</source>
        <translation>Nicht alle seine Dateien ließen sich ansehen: sie sind zu groß. Als sicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Not all that it names could be looked at: its unit or a file lists too much. Nothing is known to be safe.</source>
        <translation>Nicht alles, was er nennt, ließ sich ansehen: seine Unit oder eine Datei zählt zu viel auf. Als sicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Not all of its files could be looked at: reading them takes too long. Nothing is known to be safe.</source>
        <translation>Nicht alle seine Dateien ließen sich ansehen: sie zu lesen dauert zu lange. Als sicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Its processes could not be looked at in full (%1). As root, casemate check sees more.</source>
        <translation>Seine Prozesse ließen sich nicht vollständig ansehen (%1). Als root sieht casemate check mehr.</translation>
    </message>
    <message>
        <source>Its processes run confined already, so that what they do not do proves less.</source>
        <translation>Seine Prozesse sind schon eingesperrt, deshalb beweist es weniger, was sie nicht tun.</translation>
    </message>
    <message>
        <source>Its processes cannot write everywhere as they run now (%1), so that what they do not write there proves less.</source>
        <translation>Seine Prozesse können, so wie sie jetzt laufen, nicht überall schreiben (%1), deshalb beweist es weniger, dass sie dort nichts schreiben.</translation>
    </message>
    <message>
        <source>The journal could not be read (%1). Root and the group systemd-journal may.</source>
        <translation>Das Journal ließ sich nicht lesen (%1). Root und die Gruppe systemd-journal dürfen es.</translation>
    </message>
    <message>
        <source>Kernel log: %1 killed by seccomp in %2() (%3×, last %4 UTC).</source>
        <translation>Laut Kernelprotokoll wurde %1 beim Aufruf %2 beendet (%3×, zuletzt %4 UTC).</translation>
    </message>
    <message>
        <source>Kernel log: %1 calls %2() (%3×, last %4 UTC).</source>
        <translation>Laut Kernelprotokoll macht %1 den Aufruf %2 (%3×, zuletzt %4 UTC).</translation>
    </message>
    <message>
        <source>By its journal systemd ignored messages of other processes than the main one (%1×).</source>
        <translation>Laut Journal hat systemd Meldungen anderer Prozesse als des Hauptprozesses nicht beachtet (%1×).</translation>
    </message>
    <message>
        <source>By the journal AppArmor refused it: %1 %2 (%3×).</source>
        <translation>Laut Journal hat AppArmor ihm verweigert: %1 %2 (%3×).</translation>
    </message>
    <message>
        <source>In %1 looks, %2 children of %3 were gone by the next one.</source>
        <translation>Bei %1 Blicken waren %2 Kinder von %3 beim jeweils nächsten verschwunden.</translation>
    </message>
    <message>
        <source>By its journal the main process ended with status=31/SYS (%1×).</source>
        <translation>Laut Journal endete der Hauptprozess mit status=31/SYS (%1×).</translation>
    </message>
    <message>
        <source>The service makes the calls %1, as the kernel has recorded, and the filter denies them.</source>
        <translation>Der Dienst macht, wie der Kernel festgehalten hat, die Aufrufe %1, und der Filter verweigert sie.</translation>
    </message>
    <message>
        <source>Workers (%1) end soon after they start, and others take their place. The filter may be what kills them, while systemd says active: journalctl -k -g type=1326 would show it.</source>
        <translation>Arbeitsprozesse (%1) enden bald nach ihrem Start, und andere treten an ihre Stelle. Vielleicht beendet der Filter sie, während systemd „active“ meldet: journalctl -k -g type=1326 würde es zeigen.</translation>
    </message>
    <message>
        <source>A filter has ended this service, and the kernel&apos;s log no longer says at which call. This one may do so, too.</source>
        <translation>Ein Filter hat diesen Dienst beendet, und das Kernelprotokoll sagt nicht mehr, bei welchem Aufruf. Dieser Filter tut es vielleicht auch.</translation>
    </message>
    <message>
        <source>%1, line %2, is read after override.conf and overrides it.</source>
        <translation>%1, Zeile %2, wird nach override.conf gelesen und hebt es auf.</translation>
    </message>
    <message>
        <source>%1 is read in place of override.conf.</source>
        <translation>%1 wird an Stelle von override.conf gelesen.</translation>
    </message>
    <message>
        <source>systemd reads override.conf no further than line %1.</source>
        <translation>systemd liest override.conf nicht über Zeile %1 hinaus.</translation>
    </message>
    <message>
        <source>override.conf cannot set this: systemd cannot undo what earlier files set.</source>
        <translation>override.conf kann das nicht setzen: Was frühere Dateien setzen, kann systemd nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>systemd refuses the value: %1</source>
        <translation>systemd lehnt den Wert ab: %1</translation>
    </message>
    <message>
        <source>The line is not UTF-8: %1</source>
        <translation>Die Zeile ist nicht in UTF-8: %1</translation>
    </message>
    <message>
        <source>The line is 1 MiB or longer: %1</source>
        <translation>Die Zeile ist 1 MiB oder länger: %1</translation>
    </message>
    <message>
        <source>The line is no section header: %1</source>
        <translation>Die Zeile ist keine Abschnittsüberschrift: %1</translation>
    </message>
    <message>
        <source>systemd does not load a unit with such a line.</source>
        <translation>Eine Unit mit einer solchen Zeile lädt systemd nicht.</translation>
    </message>
    <message>
        <source>Nothing below that line is in force.</source>
        <translation>Nichts unterhalb dieser Zeile gilt.</translation>
    </message>
    <message>
        <source>systemd reads no further than line %2 of %1.</source>
        <translation>systemd liest %1 nicht über Zeile %2 hinaus.</translation>
    </message>
    <message>
        <source>A filter has killed this service before, and the kernel&apos;s log does not say at which system call.</source>
        <translation>Ein Filter hat diesen Dienst schon einmal beendet, und das Protokoll des Kernels sagt nicht, bei welchem Systemaufruf.</translation>
    </message>
</context>
<context>
    <name>HostPlace</name>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on this machine (%1)</source>
        <translation>auf diesem Rechner (%1)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A part of a list: &quot;84 unsafe&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not load</source>
        <translation>
            <numerusform>%n lädt nicht</numerusform>
            <numerusform>%n laden nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>&quot;122 services&quot;, &quot;on this machine&quot;, &quot;84 unsafe, 30 exposed&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Scored from the files as systemd %1 would; the host&apos;s version is unknown</source>
        <translation>Aus den Dateien bewertet, wie es systemd %1 täte; die Version des Rechners ist unbekannt</translation>
    </message>
    <message>
        <source>Scored from the files, approximately as systemd %1 does</source>
        <translation>Aus den Dateien bewertet, annähernd wie von systemd %1</translation>
    </message>
    <message>
        <source>Scored from the files as systemd %1 does</source>
        <translation>Aus den Dateien bewertet wie von systemd %1</translation>
    </message>
    <message>
        <source>on the sample host</source>
        <translation>auf dem Beispielrechner</translation>
    </message>
    <message>
        <source>Scored like systemd-analyze %1 (online)</source>
        <translation>Bewertet wie systemd %1 im laufenden Betrieb</translation>
    </message>
    <message>
        <source>Scored approximately like systemd-analyze %1 (online)</source>
        <translation>Ungefähr bewertet wie systemd %1 im laufenden Betrieb</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Words to choose from: &quot;no, full&quot; and &quot;strict&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>an octal mode such as 0077</source>
        <translation>oktale Rechte wie 0077</translation>
    </message>
    <message>
        <source>a size such as 512M, a share such as 20%, or infinity</source>
        <translation>eine Größe wie 512M, ein Anteil wie 20% oder infinity</translation>
    </message>
    <message>
        <source>a number, a share such as 20%, or infinity</source>
        <translation>eine Zahl, ein Anteil wie 20% oder infinity</translation>
    </message>
    <message>
        <source>a share such as 20%</source>
        <translation>ein Anteil wie 20%</translation>
    </message>
    <message>
        <source>a weight from %1 to %2</source>
        <translation>ein Gewicht von %1 bis %2</translation>
    </message>
    <message>
        <source>a size such as 1G, a share such as 20%, or off</source>
        <translation>eine Größe wie 1G, ein Anteil wie 20% oder off</translation>
    </message>
    <message>
        <source>a time such as 5min 20s, or infinity</source>
        <translation>eine Zeit wie 5min 20s oder infinity</translation>
    </message>
    <message>
        <source>a limit such as 1024, a soft and a hard one such as 1024:4096, or infinity</source>
        <translation>eine Grenze wie 1024, eine weiche und eine harte wie 1024:4096 oder infinity</translation>
    </message>
    <message>
        <source>a name or a number</source>
        <translation>ein Name oder eine Nummer</translation>
    </message>
    <message>
        <source>a label, with - before it if it may be missing</source>
        <translation>eine Kennzeichnung, mit - davor, wenn sie fehlen darf</translation>
    </message>
    <message>
        <source>yes, no or private, since systemd 258 with a name after a colon</source>
        <translation>yes, no oder private, seit systemd 258 mit einem Namen nach einem Doppelpunkt</translation>
    </message>
    <message>
        <source>a D-Bus name such as org.example.App</source>
        <translation>ein D-Bus-Name wie org.example.App</translation>
    </message>
    <message>
        <source>names of network interfaces such as eth0</source>
        <translation>Namen von Netzschnittstellen wie eth0</translation>
    </message>
    <message>
        <source>an image policy such as root=verity</source>
        <translation>Regeln für Abbilder wie root=verity</translation>
    </message>
    <message>
        <source>a path that begins with /</source>
        <translation>ein Pfad, der mit / beginnt</translation>
    </message>
    <message>
        <source>a path that begins with /, or ~ for the home folder</source>
        <translation>ein Pfad, der mit / beginnt, oder ~ für den persönlichen Ordner</translation>
    </message>
    <message>
        <source>a command with its full path</source>
        <translation>ein Befehl mit vollem Pfad</translation>
    </message>
    <message>
        <source>the name of an error such as EPERM, or kill</source>
        <translation>der Name eines Fehlers wie EPERM oder kill</translation>
    </message>
    <message>
        <source>paths that begin with /, with - before one that may be missing</source>
        <translation>Pfade, die mit / beginnen, mit - davor, wo einer fehlen darf</translation>
    </message>
    <message>
        <source>a path, or two with a colon between: the host&apos;s, then the service&apos;s</source>
        <translation>ein Pfad oder zwei mit Doppelpunkt dazwischen: der des Rechners, dann der des Dienstes</translation>
    </message>
    <message>
        <source>a path, with mount options after a colon</source>
        <translation>ein Pfad, mit Einhängeoptionen nach einem Doppelpunkt</translation>
    </message>
    <message>
        <source>names of folders without / in front</source>
        <translation>Namen von Ordnern ohne / davor</translation>
    </message>
    <message>
        <source>a device such as /dev/null or char-rtc, then r, w and m for read, write and make</source>
        <translation>ein Gerät wie /dev/null oder char-rtc, danach r, w und m für Lesen, Schreiben und Anlegen</translation>
    </message>
    <message>
        <source>ports such as tcp:443, ipv4:udp:5000-5010, or any</source>
        <translation>Ports wie tcp:443, ipv4:udp:5000-5010 oder any</translation>
    </message>
    <message>
        <source>architectures such as native or x86-64</source>
        <translation>Architekturen wie native oder x86-64</translation>
    </message>
    <message>
        <source>a credential&apos;s name, then a colon and where it comes from</source>
        <translation>der Name eines Geheimnisses, dann ein Doppelpunkt und woher es kommt</translation>
    </message>
    <message>
        <source>a path to an image, then a colon and where to mount it</source>
        <translation>ein Pfad zu einem Abbild, dann ein Doppelpunkt und wo es eingehängt wird</translation>
    </message>
    <message>
        <source>a kind of program, a colon and its path below /sys/fs/bpf</source>
        <translation>eine Programmart, ein Doppelpunkt und der Pfad unter /sys/fs/bpf</translation>
    </message>
    <message>
        <source>exit codes from 0 to 255 or names of signals</source>
        <translation>Rückgabewerte von 0 bis 255 oder Namen von Signalen</translation>
    </message>
    <message>
        <source>capabilities such as CAP_NET_BIND_SERVICE, with ~ in front for all but these</source>
        <translation>Capabilities wie CAP_NET_BIND_SERVICE, mit ~ davor für alle außer diesen</translation>
    </message>
    <message>
        <source>system calls and groups such as @system-service, with ~ in front to forbid</source>
        <translation>Systemaufrufe und Gruppen wie @system-service, zum Verbieten mit ~ davor</translation>
    </message>
    <message>
        <source>address families such as AF_INET AF_UNIX, with ~ in front to forbid, or none</source>
        <translation>Adressfamilien wie AF_INET AF_UNIX, zum Verbieten mit ~ davor, oder none</translation>
    </message>
    <message>
        <source>yes, no, or kinds of namespaces such as user net, with ~ in front to forbid</source>
        <translation>yes, no oder Arten von Namensräumen wie user net, zum Verbieten mit ~ davor</translation>
    </message>
    <message>
        <source>file systems and groups such as ext4 @basic-api, with ~ in front to forbid</source>
        <translation>Dateisysteme und Gruppen wie ext4 @basic-api, zum Verbieten mit ~ davor</translation>
    </message>
    <message>
        <source>addresses such as 10.0.0.0/8, or any, localhost, link-local, multicast</source>
        <translation>Adressen wie 10.0.0.0/8 oder any, localhost, link-local, multicast</translation>
    </message>
    <message>
        <source>yes, no, or control group controllers such as cpu memory</source>
        <translation>yes, no oder Controller von Kontrollgruppen wie cpu memory</translation>
    </message>
    <message>
        <source>“%1” is not known. Did you mean %2?</source>
        <translation>„%1“ ist nicht bekannt. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not known. Allowed: %2.</source>
        <translation>„%1“ ist nicht bekannt. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Allowed: %2.</source>
        <translation>„%1“ ist nicht lesbar. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>It cannot be empty. Allowed: %1.</source>
        <translation>Der Wert darf nicht leer sein. Erlaubt: %1.</translation>
    </message>
    <message>
        <source>systemd %1 does not know “%2” yet, or no longer.</source>
        <translation>systemd %1 kennt „%2“ noch nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>No word of “%1” is known: systemd would take it for an empty list.</source>
        <translation>Kein Wort aus „%1“ ist bekannt: systemd nähme es für eine leere Liste.</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>„%1“ ändert hier nichts.</translation>
    </message>
</context>
<context>
    <name>LiveSentences</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>reloading</source>
        <translation>lädt neu</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>&quot;active (running)&quot;, then a time or a date and a time</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Files of this service changed after systemd loaded them. “systemctl daemon-reload” loads them.</source>
        <translation>Dateien dieses Dienstes haben sich geändert, nachdem systemd sie geladen hat. „systemctl daemon-reload“ lädt sie.</translation>
    </message>
    <message>
        <source>What systemd has loaded (%1) differs from the files in %2. “systemctl daemon-reload” loads the files.</source>
        <translation>Was systemd geladen hat (%1), unterscheidet sich von den Dateien in %2. „systemctl daemon-reload“ lädt die Dateien.</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>list and enter</source>
        <translation>auflisten und betreten</translation>
    </message>
    <message>
        <source>enter and change, not list</source>
        <translation>betreten und ändern, nicht auflisten</translation>
    </message>
    <message>
        <source>enter, not list</source>
        <translation>betreten, nicht auflisten</translation>
    </message>
    <message>
        <source>see names only</source>
        <translation>nur Namen sehen</translation>
    </message>
    <message>
        <source>New files – owner: %1, group: %2, others: %3</source>
        <translation>Neue Dateien – Besitzer: %1, Gruppe: %2, andere: %3</translation>
    </message>
    <message>
        <source>New files – group and others: %1</source>
        <translation>Neue Dateien – Gruppe und andere: %1</translation>
    </message>
    <message>
        <source>New files – group: %1, others: %2</source>
        <translation>Neue Dateien – Gruppe: %1, andere: %2</translation>
    </message>
    <message>
        <source>Group and others: %1</source>
        <translation>Gruppe und andere: %1</translation>
    </message>
    <message>
        <source>Group: %1, others: %2</source>
        <translation>Gruppe: %1, andere: %2</translation>
    </message>
    <message>
        <source>Owner: %1, group: %2, others: %3</source>
        <translation>Besitzer: %1, Gruppe: %2, andere: %3</translation>
    </message>
    <message>
        <source>%1; new files get the folder’s group</source>
        <translation>%1; neue Dateien bekommen die Gruppe des Ordners</translation>
    </message>
    <message>
        <source>%1; only owners delete</source>
        <translation>%1; nur Besitzer löschen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Shares of processor time</source>
        <translation>Anteile an der Rechenzeit</translation>
    </message>
    <message>
        <source>Counting of processor time, old hierarchy</source>
        <translation>Zählen der Rechenzeit, alte Hierarchie</translation>
    </message>
    <message>
        <source>Which processors are used</source>
        <translation>Welche Prozessoren benutzt werden</translation>
    </message>
    <message>
        <source>Reading from and writing to disks</source>
        <translation>Lesen und Schreiben auf Platten</translation>
    </message>
    <message>
        <source>Disks, old hierarchy</source>
        <translation>Platten, alte Hierarchie</translation>
    </message>
    <message>
        <source>Limits on memory</source>
        <translation>Grenzen für den Speicher</translation>
    </message>
    <message>
        <source>Access to devices, old hierarchy</source>
        <translation>Zugriff auf Geräte, alte Hierarchie</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Zahl der Prozesse</translation>
    </message>
    <message>
        <source>Filter of network addresses</source>
        <translation>Filter für Netzadressen</translation>
    </message>
    <message>
        <source>Access to devices</source>
        <translation>Zugriff auf Geräte</translation>
    </message>
    <message>
        <source>Own BPF programs</source>
        <translation>Eigene BPF-Programme</translation>
    </message>
    <message>
        <source>Ports that may be listened on</source>
        <translation>Erlaubte Ports zum Lauschen</translation>
    </message>
    <message>
        <source>Network interfaces that may be used</source>
        <translation>Erlaubte Netzschnittstellen</translation>
    </message>
    <message>
        <source>Network interface of new sockets</source>
        <translation>Netzschnittstelle neuer Sockets</translation>
    </message>
    <message>
        <source>What the kernel uses itself: pipes, sockets</source>
        <translation>Was der Kernel selbst benutzt: Pipes, Sockets</translation>
    </message>
    <message>
        <source>Made by programs: FUSE, overlays</source>
        <translation>Von Programmen bereitgestellt: FUSE, Overlays</translation>
    </message>
    <message>
        <source>Less common kernel settings</source>
        <translation>Seltenere Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>Processes, devices and kernel settings</source>
        <translation>Prozesse, Geräte und Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>File systems of disks today</source>
        <translation>Heutige Dateisysteme von Platten</translation>
    </message>
    <message>
        <source>Old file systems of disks</source>
        <translation>Alte Dateisysteme von Platten</translation>
    </message>
    <message>
        <source>All that systemd knows</source>
        <translation>Alle, die systemd kennt</translation>
    </message>
    <message>
        <source>On other machines</source>
        <translation>Auf anderen Rechnern</translation>
    </message>
    <message>
        <source>Kernel settings meant for root</source>
        <translation>Kernel-Einstellungen für root</translation>
    </message>
    <message>
        <source>Settings of security modules</source>
        <translation>Einstellungen von Sicherheitsmodulen</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Names that are in no group</source>
        <translation>Namen, die in keiner Gruppe sind</translation>
    </message>
    <message>
        <source>The kind that this machine is</source>
        <translation>Die Art, die dieser Rechner ist</translation>
    </message>
</context>
<context>
    <name>PickSummary</name>
    <message>
        <source>All kept</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message>
        <source>All given</source>
        <translation>Alle gewährt</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keine gewährt</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 von %2 gewährt</translation>
    </message>
    <message>
        <source>All allowed</source>
        <translation>Alle erlaubt</translation>
    </message>
    <message>
        <source>None allowed</source>
        <translation>Keine erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 von %2 erlaubt</translation>
    </message>
    <message>
        <source>All forbidden</source>
        <translation>Alle verboten</translation>
    </message>
    <message>
        <source>None forbidden</source>
        <translation>Keine verboten</translation>
    </message>
    <message>
        <source>%1 of %2 forbidden</source>
        <translation>%1 von %2 verboten</translation>
    </message>
    <message>
        <source>All logged</source>
        <translation>Alle protokolliert</translation>
    </message>
    <message>
        <source>None logged</source>
        <translation>Keine protokolliert</translation>
    </message>
    <message>
        <source>%1 of %2 logged</source>
        <translation>%1 von %2 protokolliert</translation>
    </message>
    <message>
        <source>%1 of %2 not logged</source>
        <translation>%1 von %2 nicht protokolliert</translation>
    </message>
    <message>
        <source>All delegated</source>
        <translation>Alle übertragen</translation>
    </message>
    <message>
        <source>None delegated</source>
        <translation>Keine übertragen</translation>
    </message>
    <message>
        <source>%1 of %2 delegated</source>
        <translation>%1 von %2 übertragen</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Alle gesetzt</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>Keine gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
</context>
<context>
    <name>Pointless</name>
    <message>
        <source>DynamicUser=yes already sees to it, whatever is set here.</source>
        <translation>DynamicUser=yes sorgt schon dafür, gleich was hier gesetzt ist.</translation>
    </message>
    <message>
        <source>PrivateNetwork= leaves nothing to restrict.</source>
        <translation>PrivateNetwork= lässt nichts zum Einschränken übrig.</translation>
    </message>
    <message>
        <source>Without IPAddressDeny= every address is allowed anyway.</source>
        <translation>Ohne IPAddressDeny= ist ohnehin jede Adresse erlaubt.</translation>
    </message>
    <message>
        <source>It only matters together with RootImage=.</source>
        <translation>Wirkt nur zusammen mit RootImage=.</translation>
    </message>
    <message>
        <source>It only matters together with RootDirectory= or RootImage=.</source>
        <translation>Wirkt nur zusammen mit RootDirectory= oder RootImage=.</translation>
    </message>
    <message>
        <source>There is no folder of that kind to which it applies.</source>
        <translation>Es gibt keinen solchen Ordner, für den es gilt.</translation>
    </message>
    <message>
        <source>It only matters together with PrivateBPF=.</source>
        <translation>Wirkt nur zusammen mit PrivateBPF=.</translation>
    </message>
    <message>
        <source>DynamicUser=yes makes it strict, whatever is set here.</source>
        <translation>DynamicUser=yes macht daraus strict, gleich was hier gesetzt ist.</translation>
    </message>
    <message>
        <source>It does nothing for a service that runs as root.</source>
        <translation>Bewirkt nichts bei einem Dienst, der als root läuft.</translation>
    </message>
    <message>
        <source>It only matters together with User=.</source>
        <translation>Wirkt nur zusammen mit User=.</translation>
    </message>
    <message>
        <source>Without SocketBindDeny= every port may be bound anyway.</source>
        <translation>Ohne SocketBindDeny= lässt sich ohnehin jeder Port belegen.</translation>
    </message>
    <message>
        <source>PrivateDevices=yes turns auto into closed.</source>
        <translation>PrivateDevices=yes macht aus auto closed.</translation>
    </message>
    <message>
        <source>Without NoExecPaths= everything may be executed anyway.</source>
        <translation>Ohne NoExecPaths= darf ohnehin alles ausgeführt werden.</translation>
    </message>
    <message>
        <source>It only matters together with SystemCallFilter=.</source>
        <translation>Wirkt nur zusammen mit SystemCallFilter=.</translation>
    </message>
    <message>
        <source>It only matters together with PrivateUsers=.</source>
        <translation>Wirkt nur zusammen mit PrivateUsers=.</translation>
    </message>
    <message>
        <source>It only matters together with Delegate=.</source>
        <translation>Wirkt nur zusammen mit Delegate=.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>All files merged.</source>
        <translation>Alle Dateien vereint.</translation>
    </message>
    <message>
        <source>No file sets anything.</source>
        <translation>Keine Datei setzt etwas.</translation>
    </message>
    <message>
        <source>All files merged. Shaded: from the draft.</source>
        <translation>Alle Dateien vereint. Unterlegt: aus dem Entwurf.</translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation>In der Reihenfolge des Lesens.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>In reading order. Shaded: the draft.</source>
        <translation>In der Reihenfolge des Lesens. Unterlegt: der Entwurf.</translation>
    </message>
    <message>
        <source>Nothing is set yet. This file comes into being with the first setting.</source>
        <translation>Noch ist nichts gesetzt. Diese Datei entsteht mit der ersten Einstellung.</translation>
    </message>
    <message>
        <source>In override.conf, then in the merged unit.</source>
        <translation>In override.conf, dann in der vereinten Unit.</translation>
    </message>
    <message>
        <source>The draft changes nothing yet.</source>
        <translation>Der Entwurf ändert noch nichts.</translation>
    </message>
    <message>
        <source>%1, merged as found</source>
        <extracomment>Headers of a comparison; %1 is the name of a unit</extracomment>
        <translation>%1, vereint wie vorgefunden</translation>
    </message>
    <message>
        <source>%1, merged with the draft</source>
        <translation>%1, vereint mit dem Entwurf</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>All of its memory</source>
        <translation>Sein ganzer Speicher</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1 % of the machine’s memory</source>
        <translation>%1 % des Speichers des Rechners</translation>
    </message>
    <message>
        <source>%1 % of what the machine can have</source>
        <translation>%1 % dessen, was der Rechner haben kann</translation>
    </message>
    <message>
        <source>At most %1 processes and threads</source>
        <translation>Höchstens %1 Prozesse und Threads</translation>
    </message>
    <message>
        <source>Never stopped when memory runs out</source>
        <translation>Wird bei Speichermangel nie beendet</translation>
    </message>
    <message>
        <source>Stopped when memory runs out as the kernel judges</source>
        <translation>Wird bei Speichermangel nach Ermessen des Kernels beendet</translation>
    </message>
    <message>
        <source>Stopped later than others when memory runs out</source>
        <translation>Wird bei Speichermangel später als andere beendet</translation>
    </message>
    <message>
        <source>Stopped earlier than others when memory runs out</source>
        <translation>Wird bei Speichermangel früher als andere beendet</translation>
    </message>
    <message>
        <source>Only what nobody else wants</source>
        <translation>Nur was sonst niemand will</translation>
    </message>
    <message>
        <source>The usual share</source>
        <translation>Der übliche Anteil</translation>
    </message>
    <message>
        <source>%1 times the usual share</source>
        <translation>Das %1-Fache des üblichen Anteils</translation>
    </message>
    <message>
        <source>%1 % of the file system</source>
        <translation>%1 % des Dateisystems</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 seconds of processor time</source>
        <translation>%1 Sekunden Rechenzeit</translation>
    </message>
    <message>
        <source>%1 µs in a row at realtime priority</source>
        <translation>%1 µs am Stück mit Echtzeit-Priorität</translation>
    </message>
    <message>
        <source>%1 open files</source>
        <translation>%1 offene Dateien</translation>
    </message>
    <message>
        <source>%1 processes of its user</source>
        <translation>%1 Prozesse seines Benutzers</translation>
    </message>
    <message>
        <source>%1 file locks</source>
        <translation>%1 Dateisperren</translation>
    </message>
    <message>
        <source>%1 waiting signals</source>
        <translation>%1 wartende Signale</translation>
    </message>
    <message>
        <source>realtime priority %1</source>
        <translation>Echtzeit-Priorität %1</translation>
    </message>
    <message>
        <source>nice level %1</source>
        <translation>Nice-Wert %1</translation>
    </message>
    <message>
        <source>%1, up to %2 where the program asks for more</source>
        <extracomment>Two limits of a resource: &quot;1024 open files, up to 4096 open files where the program asks for more&quot;</extracomment>
        <translation>%1, auf Verlangen des Programms %2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>At most %1 processors</source>
        <translation>Höchstens %1 Prozessoren</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The process is killed</source>
        <translation>Der Prozess wird getötet</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no unit file.</source>
        <translation>Es gibt keine Unit-Datei.</translation>
    </message>
    <message>
        <source>The unit is masked.</source>
        <translation>Die Unit ist maskiert.</translation>
    </message>
    <message>
        <source>The unit file has a line that systemd refuses.</source>
        <translation>Die Unit-Datei hat eine Zeile, die systemd ablehnt.</translation>
    </message>
    <message>
        <source>There is no command to run: neither ExecStart= nor ExecStop= is set.</source>
        <translation>Es gibt keinen Befehl: Weder ExecStart= noch ExecStop= ist gesetzt.</translation>
    </message>
    <message>
        <source>ExecStart= is missing; only a service of Type=oneshot can do without.</source>
        <translation>ExecStart= fehlt; nur ein Dienst mit Type=oneshot kommt ohne aus.</translation>
    </message>
    <message>
        <source>Without ExecStart=, RemainAfterExit=yes is needed.</source>
        <translation>Ohne ExecStart= ist RemainAfterExit=yes nötig.</translation>
    </message>
    <message>
        <source>There is more than one ExecStart=; only a service of Type=oneshot may have several.</source>
        <translation>Es gibt mehr als ein ExecStart=; nur ein Dienst mit Type=oneshot darf mehrere haben.</translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have Restart=always or Restart=on-success.</source>
        <translation>Ein Dienst mit Type=oneshot kann weder Restart=always noch Restart=on-success haben.</translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have ExitType=cgroup.</source>
        <translation>Ein Dienst mit Type=oneshot kann nicht ExitType=cgroup haben.</translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have RestartForceExitStatus=.</source>
        <translation>Ein Dienst mit Type=oneshot kann kein RestartForceExitStatus= haben.</translation>
    </message>
    <message>
        <source>A service of Type=dbus needs BusName=.</source>
        <translation>Ein Dienst mit Type=dbus braucht BusName=.</translation>
    </message>
    <message>
        <source>With PAMName=, KillMode= must be control-group or mixed.</source>
        <translation>Mit PAMName= muss KillMode= control-group oder mixed sein.</translation>
    </message>
    <message>
        <source>A user&apos;s own systemd cannot give a service DynamicUser=.</source>
        <translation>Das systemd eines Benutzers kann einem Dienst kein DynamicUser= geben.</translation>
    </message>
    <message>
        <source>DynamicUser= and WorkingDirectory=~ cannot go together.</source>
        <translation>DynamicUser= und WorkingDirectory=~ gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>WorkingDirectory= lies below /proc, /sys or /dev, and the service gets file systems of its own.</source>
        <translation>WorkingDirectory= liegt unter /proc, /sys oder /dev, und der Dienst bekommt eigene Dateisysteme.</translation>
    </message>
    <message>
        <source>A service of Type=forking cannot have PrivatePIDs=.</source>
        <translation>Ein Dienst mit Type=forking kann kein PrivatePIDs= haben.</translation>
    </message>
    <message>
        <source>PrivateUsers=managed cannot go together with User=, Group=, DynamicUser= or PAMName=.</source>
        <translation>PrivateUsers=managed geht nicht zusammen mit User=, Group=, DynamicUser= oder PAMName=.</translation>
    </message>
    <message>
        <source>UserNamespacePath= and PrivateUsers= cannot go together.</source>
        <translation>UserNamespacePath= und PrivateUsers= gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>PrivatePIDs= and PAMName= cannot go together.</source>
        <translation>PrivatePIDs= und PAMName= gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>perfekt</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>lädt nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A score and systemd&apos;s word for it: &quot;9.6 unsafe&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is too large for a unit file.</source>
        <translation>%1 ist zu groß für eine Unit-Datei.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit.</source>
        <translation>„%1“ ist kein Name einer Unit.</translation>
    </message>
    <message>
        <source>%1 is not a service.</source>
        <translation>%1 ist kein Dienst.</translation>
    </message>
    <message>
        <source>%1 is masked.</source>
        <translation>%1 ist maskiert.</translation>
    </message>
    <message>
        <source>%1= is not a directive that Casemate knows.</source>
        <translation>%1= ist keine Direktive, die Casemate kennt.</translation>
    </message>
    <message>
        <source>%1= cannot have the value “%2”.</source>
        <translation>%1= kann den Wert „%2“ nicht haben.</translation>
    </message>
    <message>
        <source>%1 is not a security policy.</source>
        <translation>%1 ist keine Sicherheitsrichtlinie.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the system, the one with “usr” and “etc” in it.</source>
        <translation>Den Ordner wählen, in dem das System liegt, also den mit „usr“ und „etc“ darin.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another folder.</source>
        <translation>Dem eigenen Benutzer das Leserecht geben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 See %2, line %3.</source>
        <extracomment>A reason, then file and line to look at</extracomment>
        <translation>%1 Siehe %2, Zeile %3.</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>gewiss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Breaks a part</source>
        <translation>Ein Teil fällt aus</translation>
    </message>
    <message>
        <source>Breaks the service</source>
        <translation>Der Dienst fällt aus</translation>
    </message>
    <message>
        <source>override.conf cannot set this: systemd cannot undo what earlier files set.</source>
        <translation>override.conf kann das nicht setzen: Was frühere Dateien setzen, kann systemd nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A line of a unit file holds UTF-8, no line break and less than 1 MiB.</source>
        <translation>Eine Zeile einer Unit-Datei enthält UTF-8, keinen Zeilenumbruch und weniger als 1 MiB.</translation>
    </message>
    <message>
        <source>This cannot be set without changing how systemd reads the other lines of override.conf.</source>
        <translation>Das lässt sich nicht setzen, ohne zu ändern, wie systemd die anderen Zeilen von override.conf liest.</translation>
    </message>
    <message>
        <source>systemd reads override.conf no further than line %1. Mend or remove that line first.</source>
        <translation>systemd liest override.conf nicht über Zeile %1 hinaus. Korrigieren oder entfernen Sie zuerst diese Zeile.</translation>
    </message>
</context>
<context>
    <name>Syscalls</name>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Calls that are in no group</source>
        <translation>Aufrufe, die in keiner Gruppe sind</translation>
    </message>
</context>
<context>
    <name>casemate::Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>casemate::AssessmentModel</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>How much the row counts in the score</source>
        <translation>Wie viel die Zeile in der Bewertung zählt</translation>
    </message>
    <message>
        <source>How much the row adds to the score</source>
        <translation>Wie viel die Zeile zur Bewertung hinzufügt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>casemate::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>casemate::ConflictView</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Jetzt auf der Platte</translation>
    </message>
    <message>
        <source>In your draft</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Alle &amp;fremden nehmen</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Alle &amp;eigenen behalten</translation>
    </message>
    <message>
        <source>The whole file: systemd does not read one of the two to its end, so they cannot be put together.</source>
        <translation>Die ganze Datei: eine der beiden liest systemd nicht bis zum Ende, darum lassen sie sich nicht zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde nehmen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <extracomment>%1 a directive, or empty for the whole file</extracomment>
        <translation>Eigene behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Fremde nehmen: %1</translation>
    </message>
</context>
<context>
    <name>casemate::DirectiveForm</name>
    <message>
        <source>Search directives, by name or in plain words</source>
        <translation>Direktiven suchen, nach Namen oder in einfachen Worten</translation>
    </message>
    <message>
        <source>Search directives</source>
        <translation>Direktiven suchen</translation>
    </message>
    <message>
        <source>&amp;Set here</source>
        <translation>Hier ge&amp;setzt</translation>
    </message>
    <message>
        <source>Show only what the draft sets or resets</source>
        <translation>Nur zeigen, was der Entwurf setzt oder zurücksetzt</translation>
    </message>
    <message>
        <source>No directive matches.</source>
        <translation>Keine Direktive passt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of directives and how many of it are set: &quot;Files (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n set here</source>
        <translation>
            <numerusform>%1, %n hier gesetzt</numerusform>
            <numerusform>%1, %n hier gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DirectiveRow</name>
    <message>
        <source>What %1 does</source>
        <translation>Was %1 tut</translation>
    </message>
    <message>
        <source>&amp;Inherit: not set in override.conf</source>
        <translation>&amp;Erben: keine eigene Zeile</translation>
    </message>
    <message>
        <source>&amp;Reset: back to systemd&apos;s default</source>
        <translation>&amp;Zurücksetzen: auf die Vorgabe von systemd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Not covered by a check, or the files it needs could not be read.</source>
        <translation>Noch wacht keine Regel über diese Direktive, oder was die Regeln brauchen, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Buys:</source>
        <translation>Bringt:</translation>
    </message>
    <message>
        <source>May break:</source>
        <translation>Kann stören:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Herkunft:</translation>
    </message>
    <message>
        <source>Facts:</source>
        <translation>Eckdaten:</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Handbuch: %1</translation>
    </message>
    <message>
        <source>No problems found with the current or the strictest value.</source>
        <translation>Die Regeln für diese Direktive haben nichts gegen ihren jetzigen Wert und nichts gegen ihren strengsten.</translation>
    </message>
    <message>
        <source>may break</source>
        <translation>könnte stören</translation>
    </message>
    <message>
        <source>would break</source>
        <translation>würde stören</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Hier:</translation>
    </message>
</context>
<context>
    <name>casemate::DraftBar</name>
    <message>
        <source>&amp;Copy draft</source>
        <translation>Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Nothing is set in the draft yet.</source>
        <translation>Im Entwurf ist noch nichts gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The draft sets %n directive(s).</source>
        <translation>
            <numerusform>Der Entwurf setzt %n Direktive.</numerusform>
            <numerusform>Der Entwurf setzt %n Direktiven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the field. The draft keeps the value from before.</source>
        <translation>Das Feld zeigen. Der Entwurf behält den Wert von vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) break(s) the service</source>
        <translation>
            <numerusform>%n Problem lässt den Dienst ausfallen</numerusform>
            <numerusform>%n Probleme lassen den Dienst ausfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) has/have an invalid value</source>
        <translation>
            <numerusform>%n Feld hat einen ungültigen Wert</numerusform>
            <numerusform>%n Felder haben ungültige Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::DraftTransfer</name>
    <message>
        <source>Export the draft</source>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>Drop-ins (*.conf);;All files (*)</source>
        <translation>Drop-ins (*.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import an override</source>
        <translation>Override-Datei importieren</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Zuerst einen Dienst wählen.</translation>
    </message>
    <message>
        <source>The draft is empty: set a directive first.</source>
        <translation>Der Entwurf ist leer: zuerst eine Direktive setzen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file, and nothing else is replaced. Choose another place.</source>
        <translation>%1 ist keine gewöhnliche Datei, und nichts anderes wird ersetzt. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced, for its owner and permissions cannot be kept (%2). Choose another place.</source>
        <translation>%1 lässt sich nicht ersetzen, weil Eigentümer und Rechte nicht erhalten werden können (%2). Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben (%2). Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>The draft is on the clipboard; it belongs in %1.</source>
        <translation>Der Entwurf ist in der Zwischenablage; er gehört nach %1.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The text is the draft now. Undo brings the former one back.</source>
        <translation>Der Text ist jetzt der Entwurf. Rückgängig bringt den vorigen zurück.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Choose a file that your user may read.</source>
        <translation>%1 ließ sich nicht lesen (%2). Eine Datei wählen, die der eigene Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>%1 is too large for an override. Choose another file.</source>
        <translation>%1 ist zu groß für eine Override-Datei. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is the draft now. Undo brings the former one back.</source>
        <translation>%1 ist jetzt der Entwurf. Rückgängig bringt den vorigen zurück.</translation>
    </message>
    <message>
        <source>Invalid values</source>
        <translation>Ungültige Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) has/have an invalid value. It is not in the draft, which keeps the value from before:
%1</source>
        <translation>
            <numerusform>%n Feld hat einen ungültigen Wert. Er steht nicht im Entwurf, der den Wert von vorher behält:
%1</numerusform>
            <numerusform>%n Felder haben ungültige Werte. Sie stehen nicht im Entwurf, der die Werte von vorher behält:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the field</source>
        <translation>Feld &amp;zeigen</translation>
    </message>
    <message>
        <source>The drafts of these services were neither exported nor copied and will be lost:
%1</source>
        <translation>Die Entwürfe dieser Dienste wurden weder exportiert noch kopiert und gehen verloren:
%1</translation>
    </message>
    <message>
        <source>Fields of these services have invalid values, which are in no draft:
%1</source>
        <translation>Felder dieser Dienste haben ungültige Werte, die in keinem Entwurf stehen:
%1</translation>
    </message>
    <message>
        <source>Drafts not exported</source>
        <translation>Nicht exportierte Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>Trotzdem &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <translation>Trotzdem &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>casemate::EditorPanel</name>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>Edit how a service is sandboxed.</source>
        <translation>Was ihn abschirmt und was ihn besser abschirmen würde, wird hier bearbeitet.</translation>
    </message>
    <message>
        <source>systemd would not load this service. %1</source>
        <translation>systemd würde diesen Dienst nicht laden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the draft that this form does not show are kept as they are: %1</source>
        <translation>
            <numerusform>%n Zeile des Entwurfs, die dieses Formular nicht zeigt, bleibt, wie sie ist: %1</numerusform>
            <numerusform>%n Zeilen des Entwurfs, die dieses Formular nicht zeigt, bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::EntryButton</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Durchsuchen für %1</translation>
    </message>
    <message>
        <source>Add a usual entry</source>
        <translation>Einen üblichen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a usual entry to %1</source>
        <translation>Einen üblichen Eintrag zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Folder for %1</source>
        <translation>Ordner für %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Datei für %1</translation>
    </message>
</context>
<context>
    <name>casemate::Field</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
</context>
<context>
    <name>casemate::FindingView</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>What a finding means, how sure it is, and what it is: &quot;Breaks the service (certain): ...&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>casemate::GoneBar</name>
    <message>
        <source>&amp;Open the draft</source>
        <translation>Entwurf &amp;öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are no longer on this host: %1. What you drafted is kept until Casemate is closed.</source>
        <extracomment>%1 names of services</extracomment>
        <translation>
            <numerusform>%n Dienst ist nicht mehr auf diesem Rechner: %1. Der Entwurf bleibt, bis Casemate geschlossen wird.</numerusform>
            <numerusform>%n Dienste sind nicht mehr auf diesem Rechner: %1. Die Entwürfe bleiben, bis Casemate geschlossen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::HardeningSession</name>
    <message>
        <source>set %1</source>
        <translation>(%1 setzen)</translation>
    </message>
    <message>
        <source>inherit %1</source>
        <translation>(%1 erben)</translation>
    </message>
    <message>
        <source>import an override</source>
        <translation>(Override-Datei importieren)</translation>
    </message>
    <message>
        <source>take up changes of others</source>
        <translation>fremde Änderungen übernehmen</translation>
    </message>
    <message>
        <source>keep own %1=</source>
        <extracomment>%1 a directive</extracomment>
        <translation>eigenes %1= behalten</translation>
    </message>
    <message>
        <source>take %1= from disk</source>
        <translation>%1= von der Platte nehmen</translation>
    </message>
    <message>
        <source>keep own changes</source>
        <translation>eigene Änderungen behalten</translation>
    </message>
    <message>
        <source>take changes from disk</source>
        <translation>Änderungen von der Platte nehmen</translation>
    </message>
    <message>
        <source>restore a draft</source>
        <translation>einen Entwurf wiederherstellen</translation>
    </message>
</context>
<context>
    <name>casemate::HostChooser</name>
    <message>
        <source>Whose services are shown</source>
        <translation>Wessen Dienste gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;System services of this machine</source>
        <translation>&amp;Systemdienste dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;My own services</source>
        <translation>&amp;Meine eigenen Dienste</translation>
    </message>
    <message>
        <source>A &amp;folder that holds a system…</source>
        <translation>Ein &amp;Ordner mit einem System …</translation>
    </message>
    <message>
        <source>Sample host</source>
        <translation>Beispielrechner</translation>
    </message>
    <message>
        <source>My own services</source>
        <translation>Meine eigenen Dienste</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Rechner: %1</translation>
    </message>
</context>
<context>
    <name>casemate::HostController</name>
    <message>
        <source>systemd does not run here: there are no states to show</source>
        <translation>Hier läuft kein systemd: Es gibt keine Zustände zu zeigen</translation>
    </message>
    <message>
        <source>Asking systemd…</source>
        <translation>systemd wird gefragt …</translation>
    </message>
    <message>
        <source>Connected to systemd</source>
        <translation>Mit systemd verbunden</translation>
    </message>
    <message>
        <source>systemd does not answer (%1): states are not shown, and scores are those of the files</source>
        <translation>systemd antwortet nicht (%1): Zustände fehlen, und Bewertungen sind die der Dateien</translation>
    </message>
    <message>
        <source>Access to systemd denied (%1): no service states; scores are from the unit files</source>
        <translation>systemd spricht nicht mit diesem Benutzer (%1): Zustände fehlen, und Bewertungen sind die der Dateien</translation>
    </message>
</context>
<context>
    <name>casemate::LoadBar</name>
    <message>
        <source>Services read so far</source>
        <translation>Bisher gelesene Dienste</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>Dienste werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 von %2 Diensten</translation>
    </message>
</context>
<context>
    <name>casemate::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show &amp;all services</source>
        <translation>&amp;Alle Dienste zeigen</translation>
    </message>
    <message>
        <source>Sort by s&amp;core, worst first</source>
        <translation>Nach &amp;Bewertung ordnen, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Nach &amp;Namen ordnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Casemate</source>
        <translation>Ü&amp;ber Casemate</translation>
    </message>
    <message>
        <source>Reading was stopped: the list is the one from before.</source>
        <translation>Das Lesen wurde angehalten: Die Liste ist die von vorher.</translation>
    </message>
    <message>
        <source>%1 – Casemate</source>
        <translation>%1 – Casemate</translation>
    </message>
    <message>
        <source>There is no service %1 here.</source>
        <translation>Einen Dienst %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Folder that holds a system</source>
        <translation>Ordner mit einem System</translation>
    </message>
    <message>
        <source>About Casemate</source>
        <translation>Über Casemate</translation>
    </message>
    <message>
        <source>&amp;Import an override…</source>
        <translation>Override-Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export the draft…</source>
        <translation>&amp;Entwurf exportieren …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy the draft</source>
        <translation>Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste as the draft</source>
        <translation>Als Entwurf &amp;einfügen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Search services</source>
        <translation>Dienste &amp;suchen</translation>
    </message>
    <message>
        <source>Search &amp;directives</source>
        <translation>&amp;Direktiven suchen</translation>
    </message>
    <message>
        <source>This machine has no services that could be read: a sample host is shown.</source>
        <translation>Auf diesem Rechner waren keine Dienste lesbar: Gezeigt wird ein Beispielrechner.</translation>
    </message>
    <message>
        <source>Casemate %1 hardens the services of a machine and shows what each step buys.</source>
        <translation>Casemate %1 härtet die Dienste eines Rechners und zeigt, was jeder Schritt bringt.</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on disk (%1): export what you do not want to lose.</source>
        <translation>Entwürfe können nicht auf der Platte bewahrt werden (%1): Exportieren Sie, was Sie nicht verlieren wollen.</translation>
    </message>
    <message>
        <source>The draft to open is empty: override.conf is shown as it is.</source>
        <translation>Der zu öffnende Entwurf ist leer: override.conf wird gezeigt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>casemate::PickModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>casemate::PickTree</name>
    <message>
        <source>No name matches.</source>
        <translation>Kein Name passt.</translation>
    </message>
</context>
<context>
    <name>casemate::PickerField</name>
    <message>
        <source>%1…</source>
        <extracomment>On a button that opens a list; %1 is its state, such as &quot;12 of 41 kept&quot;</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Choose for %1: %2</source>
        <translation>Wählen für %1: %2</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
</context>
<context>
    <name>casemate::PickerPopup</name>
    <message>
        <source>Choose for %1</source>
        <translation>Wählen für %1</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Search the names for %1</source>
        <translation>Namen für %1 suchen</translation>
    </message>
    <message>
        <source>Names for %1</source>
        <translation>Namen für %1</translation>
    </message>
    <message>
        <source>&amp;Log only these</source>
        <translation>Nur diese &amp;protokollieren</translation>
    </message>
    <message>
        <source>&amp;Allow only these</source>
        <translation>Nur diese &amp;erlauben</translation>
    </message>
    <message>
        <source>Log all &amp;but these</source>
        <translation>Alle &amp;außer diesen protokollieren</translation>
    </message>
    <message>
        <source>&amp;Forbid these</source>
        <translation>Diese &amp;verbieten</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Check everything that the list shows</source>
        <translation>Alles wählen, was die Liste zeigt</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Uncheck everything that the list shows</source>
        <translation>Alles abwählen, was die Liste zeigt</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>V&amp;orgabe</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Als wäre es nie gesetzt worden</translation>
    </message>
</context>
<context>
    <name>casemate::PreviewPanel</name>
    <message>
        <source>What each setting adds to the score</source>
        <translation>Was jede Einstellung zur Bewertung beiträgt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>Kein Dienst gewählt</translation>
    </message>
    <message>
        <source>What systemd reads of a service, and what you change in it, is shown here.</source>
        <translation>Was systemd von einem Dienst liest und was daran geändert ist, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>The unit as systemd takes it, merged from all its files</source>
        <translation>Die Unit, wie systemd sie nimmt, aus all ihren Dateien vereint</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files of the unit one after the other, with the draft in its place</source>
        <translation>Die Dateien der Unit nacheinander, mit dem Entwurf an seiner Stelle</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>override.conf as it will be written</source>
        <translation>override.conf, wie sie geschrieben wird</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the draft adds and takes away</source>
        <translation>Was der Entwurf hinzufügt und wegnimmt</translation>
    </message>
    <message>
        <source>Copy draft</source>
        <translation>Entwurf kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of the draft</source>
        <translation>Den ganzen Entwurf kopieren</translation>
    </message>
</context>
<context>
    <name>casemate::RebaseBar</name>
    <message numerus="yes">
        <source>Someone else changed override.conf. Your %n change(s) were put on top of it.</source>
        <translation>
            <numerusform>Jemand anderes hat override.conf geändert. Die eigene Änderung steht nun darauf.</numerusform>
            <numerusform>Jemand anderes hat override.conf geändert. Die %n eigenen Änderungen stehen nun darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone else changed override.conf, and in %n place(s) what you changed too. The draft keeps yours until you choose.</source>
        <translation>
            <numerusform>Jemand anderes hat override.conf geändert, an %n Stelle auch, was der Entwurf ändert. Er behält das Eigene, bis gewählt ist.</numerusform>
            <numerusform>Jemand anderes hat override.conf geändert, an %n Stellen auch, was der Entwurf ändert. Er behält das Eigene, bis gewählt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is older than the override.conf on disk and would undo what someone else changed there.</source>
        <translation>Dieser Entwurf ist älter als die override.conf auf der Platte und würde rückgängig machen, was jemand anderes dort geändert hat.</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Änderungen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>Auf den neuen &amp;Stand bringen</translation>
    </message>
    <message>
        <source>Another file of this service changed: with it, your lines come to something else for %1.</source>
        <translation>Eine andere Datei dieses Dienstes hat sich geändert: mit ihr ergeben die Zeilen des Entwurfs etwas anderes für %1.</translation>
    </message>
</context>
<context>
    <name>casemate::RecoveryBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Unsaved draft of %1 from %2.</source>
        <extracomment>%1 a service, %2 a time</extracomment>
        <translation>Ungesicherter Entwurf von %1, Stand %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait(s).</source>
        <translation>
            <numerusform>%n weiterer Entwurf wartet.</numerusform>
            <numerusform>%n weitere Entwürfe warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the unsaved draft of %1</source>
        <translation>Den ungesicherten Entwurf von %1 öffnen</translation>
    </message>
    <message>
        <source>Discard the unsaved draft of %1</source>
        <translation>Den ungesicherten Entwurf von %1 verwerfen</translation>
    </message>
</context>
<context>
    <name>casemate::ScoreHeader</name>
    <message>
        <source>a user of its own</source>
        <translation>eigener Benutzer</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>der Benutzer selbst</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A program and whom it runs as: &quot;/usr/sbin/nginx as root&quot;</extracomment>
        <translation>%1 als %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drop-in(s)</source>
        <translation>
            <numerusform>%n Drop-in</numerusform>
            <numerusform>%n Drop-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>a template, rated as an instance; the draft is for all instances</source>
        <translation>eine Vorlage, bewertet als Instanz; der Entwurf gilt für alle Instanzen</translation>
    </message>
    <message>
        <source>Score as found: %1</source>
        <translation>Bewertung wie vorgefunden: %1</translation>
    </message>
    <message>
        <source>Score with the draft: %1</source>
        <translation>Bewertung mit dem Entwurf: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Bewertung: %1</translation>
    </message>
</context>
<context>
    <name>casemate::ScorePanel</name>
    <message>
        <source>Settings behind the score</source>
        <translation>Einstellungen hinter der Bewertung</translation>
    </message>
    <message>
        <source>There is no score.</source>
        <translation>Es gibt keine Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) add to the score:</source>
        <translation>
            <numerusform>%n Einstellung trägt zur Bewertung bei:</numerusform>
            <numerusform>%n Einstellungen tragen zur Bewertung bei:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::ScoreScale</name>
    <message>
        <source>Exposure on a scale from 0 to 10</source>
        <translation>Gefährdung auf einer Skala von 0 bis 10</translation>
    </message>
    <message>
        <source>There is no score.</source>
        <translation>Es gibt keine Bewertung.</translation>
    </message>
    <message>
        <source>%1 now, %2 before.</source>
        <translation>Jetzt %1, vorher %2.</translation>
    </message>
    <message>
        <source>%1, as before.</source>
        <translation>%1, wie vorher.</translation>
    </message>
    <message>
        <source>%1 now, no score before.</source>
        <translation>Jetzt %1, vorher keine Bewertung.</translation>
    </message>
    <message>
        <source>No score now, %1 before.</source>
        <translation>Jetzt keine Bewertung, vorher %1.</translation>
    </message>
</context>
<context>
    <name>casemate::ServiceModel</name>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1, draft not exported</source>
        <translation>%1, Entwurf nicht exportiert</translation>
    </message>
</context>
<context>
    <name>casemate::ServicesPanel</name>
    <message>
        <source>&amp;Exposed</source>
        <translation>&amp;Ungeschützt</translation>
    </message>
    <message>
        <source>Show only services rated exposed or worse</source>
        <translation>Nur Dienste zeigen, die als ungeschützt oder schlechter eingestuft sind</translation>
    </message>
    <message>
        <source>&amp;Changed here</source>
        <translation>Hier &amp;geändert</translation>
    </message>
    <message>
        <source>Show only services that a drop-in of this machine changes</source>
        <translation>Nur Dienste zeigen, die ein Drop-in dieses Rechners ändert</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>Name oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Dienste suchen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 services shown</source>
        <translation>%1 von %2 Diensten gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No service matches the search and the filters.</source>
        <translation>Kein Dienst passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show &amp;all services</source>
        <translation>&amp;Alle Dienste zeigen</translation>
    </message>
    <message>
        <source>No services found</source>
        <translation>Keine Dienste gefunden</translation>
    </message>
    <message>
        <source>There is no service unit in this folder. Choose the one that holds the system, with “usr” and “etc” in it.</source>
        <translation>In diesem Ordner gibt es keine Dienst-Unit. Den wählen, in dem das System liegt, mit „usr“ und „etc“ darin.</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>No service was read yet.</source>
        <translation>Noch wurde kein Dienst gelesen.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation>&amp;Laufende</translation>
    </message>
    <message>
        <source>Show only services that run now</source>
        <translation>Nur Dienste zeigen, die jetzt laufen</translation>
    </message>
    <message>
        <source>Fai&amp;led</source>
        <translation>&amp;Gescheiterte</translation>
    </message>
    <message>
        <source>Show only services that ended with an error</source>
        <translation>Nur Dienste zeigen, die mit einem Fehler geendet haben</translation>
    </message>
</context>
<context>
    <name>casemate::SuggestionBar</name>
    <message>
        <source>&amp;Take this step</source>
        <translation>Diesen Schritt &amp;tun</translation>
    </message>
    <message>
        <source>&amp;Harden what is safe…</source>
        <translation>&amp;Härten, was sicher ist …</translation>
    </message>
    <message>
        <source>Sets this one in the draft. It can be undone.</source>
        <translation>Setzt dies im Entwurf. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Shows every change that no rule objects to, before any of them is made.</source>
        <translation>Zeigt jede Änderung, gegen die keine Regel spricht, bevor eine davon gemacht wird.</translation>
    </message>
    <message>
        <source>All that is known to be safe is set.</source>
        <translation>Alles, was als sicher bekannt ist, ist gesetzt.</translation>
    </message>
    <message>
        <source>All that is known to be safe is set; what was left out, and why, is listed.</source>
        <translation>Alles, was als sicher bekannt ist, ist gesetzt; was weggelassen wurde, und warum, ist aufgelistet.</translation>
    </message>
    <message>
        <source>Next best step: %1 (%2)</source>
        <extracomment>%1 a directive with its value, %2 what it takes off the score</extracomment>
        <translation>Bester nächster Schritt: %1 (%2)</translation>
    </message>
    <message>
        <source>take the step %1</source>
        <translation>den Schritt %1 tun</translation>
    </message>
    <message>
        <source>harden what is safe</source>
        <translation>härten, was sicher ist</translation>
    </message>
</context>
<context>
    <name>casemate::SuggestionDialog</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>less than 0.1</source>
        <translation>weniger als 0.1</translation>
    </message>
    <message>
        <source>Harden what is safe</source>
        <translation>Härten, was sicher ist</translation>
    </message>
    <message>
        <source>&amp;Changes (%1)</source>
        <translation>Ä&amp;nderungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Left out (%1)</source>
        <translation>&amp;Weggelassen (%1)</translation>
    </message>
    <message>
        <source>&amp;Put them into the draft</source>
        <translation>In den Entwurf &amp;übernehmen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Weggelassen, und warum</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>No rule objects to these changes. The score goes from %1 to %2. Try the result before you rely on it.</source>
        <translation>Gegen diese Änderungen spricht keine Regel. Die Bewertung geht von %1 auf %2. Das Ergebnis ist zu erproben, bevor man sich darauf verlässt.</translation>
    </message>
</context>
<context>
    <name>casemate::WordBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
