// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/syscallgroups.h"

#include "models/core/translatable.h"

#include <array>

namespace casemate::syscalls {

namespace {

constexpr auto rows = std::to_array<GroupRow>({
    {"@aio", QT_TRANSLATE_NOOP("Directive", "Read and write in the background (aio, io_uring)"),
        "io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit "
        "io_uring_enter io_uring_register io_uring_setup"},
    {"@basic-io", QT_TRANSLATE_NOOP("Directive", "Read and write open files"),
        "_llseek close close_range dup dup2 dup3 llseek>=257 lseek pread64 preadv preadv2 pwrite64 pwritev "
        "pwritev2 read readv write writev"},
    {"@chown", QT_TRANSLATE_NOOP("Directive", "Change the owner of files"),
        "chown chown32 fchown fchown32 fchownat lchown lchown32"},
    {"@clock", QT_TRANSLATE_NOOP("Directive", "Set the clock"),
        "adjtimex clock_adjtime clock_adjtime64 clock_settime clock_settime64 settimeofday"},
    {"@cpu-emulation", QT_TRANSLATE_NOOP("Directive", "Emulate old processors"),
        "modify_ldt subpage_prot switch_endian vm86 vm86old"},
    {"@debug", QT_TRANSLATE_NOOP("Directive", "Watch and debug other processes"),
        "lookup_dcookie perf_event_open pidfd_getfd ptrace rtas s390_runtime_instr sys_debug_setcontext"},
    {"@default", QT_TRANSLATE_NOOP("Directive", "What every program needs; in every list of allowed calls"),
        "@sandbox>=257 arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime "
        "clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 "
        "futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 "
        "getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid "
        "getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr>=257 "
        "lsm_list_modules>=257 membarrier mmap mmap2 mprotect mseal>=257 munmap nanosleep pause prlimit64 "
        "restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield "
        "set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe"},
    {"@file-system", QT_TRANSLATE_NOOP("Directive", "Open, create, rename and delete files"),
        "access chdir chmod close creat faccessat faccessat2 fallocate fchdir fchmod fchmodat fchmodat2 fcntl "
        "fcntl64 fgetxattr file_getattr>=257 file_setattr>=257 flistxattr fremovexattr fsetxattr fstat "
        "fstat64 fstatat>=257 fstatat64 fstatfs fstatfs64 ftruncate ftruncate64 futimesat getcwd getdents "
        "getdents64 getxattr getxattrat>=257 inotify_add_watch inotify_init inotify_init1 inotify_rm_watch "
        "lgetxattr link linkat listmount>=257 listxattr listxattrat>=257 llistxattr lremovexattr lsetxattr "
        "lstat lstat64 mkdir mkdirat mknod mknodat newfstat>=257 newfstatat oldfstat oldlstat oldstat open "
        "open_tree>=262 openat openat2 readlink readlinkat removexattr removexattrat>=257 rename renameat "
        "renameat2 rmdir setxattr setxattrat>=257 stat stat64 statfs statfs64 statmount>=257 statx symlink "
        "symlinkat truncate truncate64 unlink unlinkat utime utimensat utimensat_time64 utimes"},
    {"@io-event", QT_TRANSLATE_NOOP("Directive", "Wait for files and connections"),
        "_newselect epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait "
        "epoll_wait_old eventfd eventfd2 poll ppoll ppoll_time64 pselect6 pselect6_time64 select"},
    {"@ipc", QT_TRANSLATE_NOOP("Directive", "Shared memory, pipes and message queues"),
        "ipc memfd_create mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend "
        "mq_timedsend_time64 mq_unlink msgctl msgget msgrcv msgsnd pipe pipe2 process_madvise "
        "process_vm_readv process_vm_writev semctl semget semop semtimedop semtimedop_time64 shmat shmctl "
        "shmdt shmget"},
    {"@keyring", QT_TRANSLATE_NOOP("Directive", "Keys kept in the kernel"), "add_key keyctl request_key"},
    {"@memlock", QT_TRANSLATE_NOOP("Directive", "Keep memory from being swapped out"),
        "mlock mlock2 mlockall munlock munlockall"},
    {"@module", QT_TRANSLATE_NOOP("Directive", "Load and remove kernel modules"),
        "delete_module finit_module init_module"},
    {"@mount", QT_TRANSLATE_NOOP("Directive", "Mount file systems, change the root directory"),
        "chroot fsconfig fsmount fsopen fspick mount mount_setattr move_mount open_tree<262 "
        "open_tree_attr>=262 pivot_root umount umount2"},
    {"@network-io", QT_TRANSLATE_NOOP("Directive", "Sockets and the network"),
        "accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom recvmmsg "
        "recvmmsg_time64 recvmsg send sendmmsg sendmsg sendto setsockopt shutdown socket socketcall "
        "socketpair"},
    {"@obsolete", QT_TRANSLATE_NOOP("Directive", "Calls that no program needs any more"),
        "_sysctl afs_syscall bdflush break create_module ftime get_kernel_syms getpmsg gtty idle lock mpx "
        "prof profil putpmsg query_module security sgetmask ssetmask stime stty sysfs tuxcall ulimit uselib "
        "ustat vserver"},
    {"@pkey", QT_TRANSLATE_NOOP("Directive", "Protection keys for memory"), "pkey_alloc pkey_free pkey_mprotect"},
    {"@privileged", QT_TRANSLATE_NOOP("Directive", "Calls meant for root; also changing the user"),
        "@chown @clock @module @raw-io @reboot @swap _sysctl acct bpf capset chroot fanotify_init "
        "fanotify_mark nfsservctl open_by_handle_at pivot_root quotactl quotactl_fd setdomainname setfsuid "
        "setfsuid32 setgroups setgroups32 sethostname setresuid setresuid32 setreuid setreuid32 setuid "
        "setuid32 vhangup"},
    {"@process", QT_TRANSLATE_NOOP("Directive", "Start, end and control processes"),
        "capget clone clone3 execveat fork getrusage kill pidfd_open pidfd_send_signal prctl rt_sigqueueinfo "
        "rt_tgsigqueueinfo setns swapcontext tgkill times tkill unshare vfork wait4 waitid waitpid"},
    {"@raw-io", QT_TRANSLATE_NOOP("Directive", "Reach hardware directly"),
        "ioperm iopl pciconfig_iobase pciconfig_read pciconfig_write s390_pci_mmio_read s390_pci_mmio_write"},
    {"@reboot", QT_TRANSLATE_NOOP("Directive", "Restart the machine, load another kernel"),
        "kexec_file_load kexec_load reboot"},
    {"@resources", QT_TRANSLATE_NOOP("Directive", "Change priorities, cores and limits"),
        "ioprio_set mbind migrate_pages move_pages nice sched_setaffinity sched_setattr sched_setparam "
        "sched_setscheduler set_mempolicy set_mempolicy_home_node setpriority setrlimit"},
    {"@sandbox", QT_TRANSLATE_NOOP("Directive", "Programs that lock themselves in (Landlock, seccomp)"),
        "landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp", 254},
    {"@setuid", QT_TRANSLATE_NOOP("Directive", "Become another user or group"),
        "setgid setgid32 setgroups setgroups32 setregid setregid32 setresgid setresgid32 setresuid "
        "setresuid32 setreuid setreuid32 setuid setuid32"},
    {"@signal", QT_TRANSLATE_NOOP("Directive", "Receive and handle signals"),
        "rt_sigaction rt_sigpending rt_sigprocmask rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 "
        "sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigsuspend"},
    {"@swap", QT_TRANSLATE_NOOP("Directive", "Switch swap space on and off"), "swapoff swapon"},
    {"@sync", QT_TRANSLATE_NOOP("Directive", "Write data out to the disk"),
        "fdatasync fsync msync sync sync_file_range sync_file_range2 syncfs"},
    {"@system-service", QT_TRANSLATE_NOOP("Directive", "What most services need: a good start"),
        "@aio @basic-io @chown @default @file-system @io-event @ipc @keyring @memlock @network-io @process "
        "@resources @setuid @signal @sync @timer arm_fadvise64_64 capget capset copy_file_range fadvise64 "
        "fadvise64_64 flock get_mempolicy getcpu getpriority ioctl ioprio_get kcmp madvise mremap "
        "name_to_handle_at oldolduname olduname personality readahead readdir remap_file_pages "
        "sched_get_priority_max sched_get_priority_min sched_getattr sched_getparam sched_getscheduler "
        "sched_rr_get_interval sched_rr_get_interval_time64 sched_yield sendfile sendfile64 setfsgid "
        "setfsgid32 setfsuid setfsuid32 setpgid setsid splice sysinfo tee umask uname userfaultfd vmsplice"},
    {"@timer", QT_TRANSLATE_NOOP("Directive", "Timers and alarms"),
        "alarm getitimer setitimer timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 "
        "timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime "
        "timerfd_settime64 times"},
});

} // namespace

std::span<const GroupRow> groupRows() { return rows; }

} // namespace casemate::syscalls
