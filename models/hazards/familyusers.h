// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <sys/socket.h>

/// Who needs which families of sockets: names of programs as isProgramNamed() has them, and of functions.
namespace casemate::familyusers {

/// Functions that ask the kernel for interfaces, routes or devices over a netlink socket and can do nothing without.
inline constexpr std::array<std::string_view, 18> asksKernel{"if_nameindex", "nl_socket_alloc", "nl_socket_alloc_cb",
    "nl_connect", "genl_connect", "mnl_socket_open", "mnl_socket_open2", "rtnl_open", "nfct_open", "nfq_open",
    "nflog_open", "nfnl_open", "udev_monitor_new_from_netlink", "g_udev_client_new", "sd_device_monitor_new",
    "iptc_init", "nft_ctx_new", "ipset_session_init"};
/// glibc's list of interfaces, which fails without a netlink socket; many programs go on without it.
inline constexpr std::array<std::string_view, 1> listsInterfaces{"getifaddrs"};
/// Programs that do not start, or do not listen, without it.
inline constexpr std::array<std::string_view, 59> needsKernel{"named", "unbound", "nsd", "knotd", "kresd", "dnsmasq",
    "ntpd", "avahi-daemon", "keepalived", "lldpd", "smbd", "nmbd", "winbindd", "minidlnad", "wpa_supplicant", "hostapd",
    "openvpn", "charon*", "dhcpd", "dhclient", "dhcpcd", "kea-dhcp4", "kea-dhcp6", "radvd", "bird", "bird6", "zebra",
    "ospfd", "bgpd", "watchfrr", "snmpd", "iwd", "connmand", "NetworkManager", "ModemManager", "systemd-networkd",
    "systemd-resolved", "systemd-udevd", "iscsid", "libvirtd", "virtnetworkd", "dockerd", "containerd", "podman",
    "lxc-start", "lxd", "incusd", "kubelet", "k3s", "tailscaled", "wg-quick", "wg", "ip", "ss", "nft", "iptables*",
    "ufw", "firewalld", "netdata"};
/// Programs that use it in corners only and serve without it.
inline constexpr std::array<std::string_view, 18> goesOnWithout{"mariadbd", "mysqld", "postgres", "mosquitto",
    "php-fpm*", "tor", "transmission-daemon", "proftpd", "cupsd", "chronyd", "rpcbind", "rpc.mountd", "redis-server",
    "memcached", "haproxy", "sshd", "rsyslogd", "dovecot"};

/// Functions of a message bus.
inline constexpr std::array<std::string_view, 17> usesBus{"g_bus_own_name", "g_bus_get_sync", "g_bus_get",
    "g_bus_own_name_on_connection", "g_bus_watch_name", "dbus_bus_get", "dbus_bus_get_private", "sd_bus_open_system",
    "sd_bus_default_system", "sd_bus_open_system_with_description", "sd_bus_default", "dbus_connection_open",
    "dbus_connection_open_private", "avahi_client_new", "polkit_authority_get_sync", "udisks_client_new_sync",
    "pa_context_connect"};
/// Programs whose parts talk to each other, or to their clients, over sockets of this machine.
inline constexpr std::array<std::string_view, 72> talksLocally{"master", "postfix", "dovecot", "postgres",
    "pg_ctlcluster", "mariadbd", "mysqld", "mysqld_safe", "cupsd", "cups-browsed", "rsyslogd", "syslog-ng", "smbd",
    "nmbd", "winbindd", "samba", "libvirtd", "virtqemud", "dockerd", "containerd", "podman", "clamd", "clamav-milter",
    "opendkim", "opendmarc", "fail2ban-server", "supervisord", "zabbix_server", "zabbix_proxy", "zabbix_agentd",
    "freeradius", "radiusd", "ocserv", "charon*", "knotd", "kresd", "pdns_server", "pdns_recursor", "acpid", "uuidd",
    "pcscd", "gpsd", "pulseaudio", "pipewire*", "wireplumber", "Xorg", "gdm3", "lightdm", "sddm", "asterisk",
    "php-fpm*", "fcgiwrap", "uwsgi*", "saslauthd", "nscd", "sssd", "nslcd", "multipathd", "iscsid", "lvmetad",
    "dmeventd", "bluetoothd", "NetworkManager", "ModemManager", "systemd-logind", "udisksd", "upowerd", "polkitd",
    "colord", "avahi-daemon", "dbus-daemon", "rngd"};
inline constexpr std::array<std::string_view, 11> writesLog{"syslog", "__syslog_chk", "vsyslog", "__vsyslog_chk",
    "openlog", "sd_journal_print", "sd_journal_send", "sd_journal_sendv", "sd_journal_print_with_location",
    "sd_journal_send_with_location", "sd_journal_stream_fd"};

/// A family beyond the common ones, and who needs it.
struct SpecialFamily {
    unsigned number;
    std::span<const std::string_view> programs;
    std::span<const std::string_view> functions{};
};
inline constexpr std::array<std::string_view, 34> readsFrames{"dhcpd", "dhclient", "dhcpcd", "udhcpc", "udhcpd",
    "kea-dhcp4", "arpwatch", "arpd", "tcpdump", "dumpcap", "tshark", "hostapd", "wpa_supplicant", "lldpd", "ladvd",
    "suricata", "snort", "zeek", "bro", "ntopng", "keepalived", "ucarp", "avahi-autoipd", "NetworkManager",
    "systemd-networkd", "p0f", "darkstat", "softflowd", "ptp4l", "pmacctd", "nprobe", "arping", "pppoe-server",
    "rarpd"};
inline constexpr std::array<std::string_view, 4> opensFrames{
    "pcap_open_live", "pcap_create", "pcap_activate", "pfring_open"};
inline constexpr std::array<std::string_view, 7> bluetooth{
    "bluetoothd", "bluealsa", "bluealsad", "obexd", "hciconfig", "btattach", "rfcomm"};
inline constexpr std::array<std::string_view, 2> opensBluetooth{"hci_open_dev", "sdp_connect"};
inline constexpr std::array<std::string_view, 3> vsock{"vmtoolsd", "hv_kvp_daemon", "vsock-proxy"};
inline constexpr std::array<std::string_view, 3> kernelCrypto{"iwd", "cryptsetup", "systemd-cryptsetup"};
inline constexpr std::array<std::string_view, 5> can{"cand", "candump", "slcand", "cangw", "canplayer"};
inline constexpr std::array<std::string_view, 3> keys{"racoon", "setkey", "pluto"};
inline constexpr std::array<std::string_view, 2> qualcomm{"qrtr-ns", "rmtfs"};
inline constexpr std::array specialFamilies{SpecialFamily{AF_PACKET, readsFrames, opensFrames},
    SpecialFamily{AF_BLUETOOTH, bluetooth, opensBluetooth}, SpecialFamily{AF_VSOCK, vsock},
    SpecialFamily{AF_ALG, kernelCrypto}, SpecialFamily{AF_CAN, can}, SpecialFamily{AF_KEY, keys},
    SpecialFamily{42, qualcomm}};

} // namespace casemate::familyusers
