<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Assessor</name>
    <message>
        <source>Has no administrator rights over the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has administrator rights: mounts, namespaces and much more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot become another user or change its capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May become another user or change its capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot look into other users&apos; processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and change other users&apos; processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot configure the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May configure interfaces, routes and the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no raw access to hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May reach hardware and memory directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot load kernel modules by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May load and remove kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no part in auditing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read, write or switch the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no rights over the kernel log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and clear the kernel log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot favour itself or exceed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May raise its priority and exceed resource limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create device nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create device nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot give files away or give them rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change owners, set ids and capabilities of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is bound by file permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ignore the permissions of files and IPC objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can signal its own user&apos;s processes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send signals to any process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no special network rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use low ports, broadcasts or raw packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reboot the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May reboot the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is bound by mandatory access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May adjust or ignore mandatory access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot mark files immutable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mark files immutable or lift the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot lock memory without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lock memory without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use chroot()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use chroot()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep the machine awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May keep the machine awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot wake the machine by a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May wake the machine by a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot take leases on any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May take leases on any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot configure or hang up terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May configure and hang up terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot switch process accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May switch process accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot load BPF programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May load BPF programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts without ambient capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with ambient capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as a user of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as root, or as the catch-all user nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in no further groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the rights of further groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves no shared memory or queues behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shared memory and queues stay when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot gain rights through setuid programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can gain rights through setuid programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create setuid or setgid files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can create setuid or setgid files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files are for its own user only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can reach new files by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a kernel keyring of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares kernel keys with other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its child processes cannot report its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any child process can report a false state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not manage a control group tree of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages a control group tree of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open Internet sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open Internet sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open local sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open local sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open netlink sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open netlink sockets to the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open packet sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open packet sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open sockets of rare families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open sockets of rare families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to no IP address but what its own filter allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May talk to IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees no hardware devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see hardware devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot mount anything into the host&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it mounts appears on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no network but its own loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has temporary folders of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares /tmp and /var/tmp with everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rights end at its own user namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts with the host&apos;s users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change control groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change control groups, and so its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot load or read kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May load or read kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change kernel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change kernel settings below /proc and /sys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read or write the kernel log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and write the kernel log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot touch the system or hardware clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May touch the system or hardware clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees no home directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches home directories, or an empty stand-in for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot rename the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May rename the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to the system&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May write to (a part of) the system&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a root directory of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the host&apos;s root directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot switch to another kernel ABI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May switch to another kernel ABI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make memory that is writable and executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May write machine code and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees only its own user&apos;s processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees other users&apos; processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees only processes in /proc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees all of /proc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot take real-time priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May take real-time priority and starve others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create user namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create user namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create mount namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create mount namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create IPC namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create IPC namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create process namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create process namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create control group namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create control group namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create network namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create network namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot create host name namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create host name namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches none but the standard pseudo devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches listed devices, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the kernel by the native ABI only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May call the kernel by several ABIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot switch swap space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask the kernel to switch swap space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use obsolete system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use obsolete system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use clock system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask the kernel to set clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use CPU emulation system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use CPU emulation system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use debugging system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use debugging and tracing system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use mount system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use mount system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use kernel module system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use kernel module system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use raw I/O system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use raw I/O system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use reboot system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use reboot system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use system calls meant for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use system calls meant for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change resource settings by system call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change resource settings by system call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPlace</name>
    <message>
        <source>on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A part of a list: &quot;84 unsafe&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not load</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>&quot;122 services&quot;, &quot;on this machine&quot;, &quot;84 unsafe, 30 exposed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated from the files as systemd %1 would; the host&apos;s version is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated from the files, approximately as systemd %1 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated from the files as systemd %1 does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no unit file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit file has a line that systemd refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command to run: neither ExecStart= nor ExecStop= is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExecStart= is missing; only a service of Type=oneshot can do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ExecStart=, RemainAfterExit=yes is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one ExecStart=; only a service of Type=oneshot may have several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have Restart=always or Restart=on-success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have ExitType=cgroup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Type=oneshot cannot have RestartForceExitStatus=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Type=dbus needs BusName=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With PAMName=, KillMode= must be control-group or mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s own systemd cannot give a service DynamicUser=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DynamicUser= and WorkingDirectory=~ cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WorkingDirectory= lies below /proc, /sys or /dev, and the service gets file systems of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of Type=forking cannot have PrivatePIDs=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PrivateUsers=managed cannot go together with User=, Group=, DynamicUser= or PAMName=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UserNamespacePath= and PrivateUsers= cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PrivatePIDs= and PAMName= cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A score and systemd&apos;s word for it: &quot;9.6 unsafe&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a unit file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1= is not a directive that Casemate knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1= cannot have the value “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a security policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the system, the one with “usr” and “etc” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See %2, line %3.</source>
        <extracomment>A reason, then file and line to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::AssessmentModel</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the row counts in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the row adds to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::DetailPanel</name>
    <message>
        <source>Choose a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its score and the settings behind it are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-ins:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings behind the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated as its instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) add to the score:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casemate::LoadBar</name>
    <message>
        <source>Services read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by s&amp;core, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Casemate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped: the list is the one from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Casemate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Casemate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casemate %1 shows how well systemd shields the services of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::ServiceModel</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casemate::ServicesPanel</name>
    <message>
        <source>&amp;Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only services rated exposed or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only services that a drop-in of this machine changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 services shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service unit in this folder. Choose the one that holds the system, with “usr” and “etc” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
