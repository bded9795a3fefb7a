// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Lists whose entries have parts: mounts, folders of the service, images, credentials.
class TestMounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mountsHaveSourceAndPlace_data();
    void mountsHaveSourceAndPlace() { compareValue(); }
    void foldersStayBelowTheirPlace_data();
    void foldersStayBelowTheirPlace() { compareValue(); }
    void imagesHaveOptions_data();
    void imagesHaveOptions() { compareValue(); }
    void credentialsAreReplacedByName_data();
    void credentialsAreReplacedByName() { compareValue(); }
    void wrongPartsAreRemarked_data();
    void wrongPartsAreRemarked() { compareRemarks(); }
    void onlyWhatIsMissingIsAdded_data();
    void onlyWhatIsMissingIsAdded() { compareDifference(); }
    void listsThatAreResetTogetherNameEachOther();
};

void TestMounts::mountsHaveSourceAndPlace_data()
{
    tableColumns();
    row("BindPaths", "/a", "/a");
    row("BindPaths", "/a:/a", "/a");
    row("BindPaths", "/a:/b", "/a:/b");
    row("BindPaths", "/a:/b:rbind", "/a:/b");
    row("BindPaths", "/a:/b:norbind", "/a:/b:norbind");
    row("BindPaths", "-/a//x:/b/", "-/a/x:/b");
    row("BindPaths", "/a /b:/c | /d", "/a /b:/c /d");
    row("BindPaths", "/a b /c", "/a /c");
    row("BindPaths", "/a:b /c", "/c");
    row("BindPaths", "/a:/b:bogus /c", "/c");
    row("BindPaths", "a", "unset");
    row("BindReadOnlyPaths", "\"/a b:/c\"", "\"/a b:/c\"", before262);
    row("BindReadOnlyPaths", "\"/a b\":/c", "\"/a b\":/c", before262);
    row("BindReadOnlyPaths", "\"/a b:/c\"", "/a\\x20b:/c", since262);
    row("BindReadOnlyPaths", "/a\\:b:/c", "/a\\:b:/c", since262);
    row("BindReadOnlyPaths", "/%i:/c", "/%i:/c");
    row("TemporaryFileSystem", "/var:ro /tmp", "/var:ro /tmp");
    row("TemporaryFileSystem", "/var//x/:size=1M,mode=0700", "/var/x:size=1M,mode=0700");
    row("TemporaryFileSystem", "/var | /tmp:", "/var /tmp");
    row("TemporaryFileSystem", "/var tmp", "/var");
}

void TestMounts::foldersStayBelowTheirPlace_data()
{
    tableColumns();
    row("StateDirectory", "app", "app");
    row("StateDirectory", "app/data//x/ | cache", "app/data/x cache");
    row("StateDirectory", "app app", "app");
    row("StateDirectory", "app:link", "app:link");
    row("StateDirectory", "app | app:link", "app:link");
    row("StateDirectory", "app:one | app:two", "app:one app:two");
    row("StateDirectory", "app:link:ro", "app:link:ro", since257);
    row("StateDirectory", "app::ro", "app::ro", since257);
    row("StateDirectory", "app /srv", "app");
    row("StateDirectory", "app ../x", "app");
    row("StateDirectory", "private private/x privately", "privately");
    row("StateDirectory", "\"a b\"", "a\\x20b");
    row("StateDirectory", "%N", "%N");
    row("CacheDirectory", "app", "app");
    row("LogsDirectory", "app", "app");
    row("RuntimeDirectory", "app:link", "app:link");
    row("ConfigurationDirectory", "app other:link", "app");
}

void TestMounts::imagesHaveOptions_data()
{
    tableColumns();
    row("ExtensionImages", "/a//b.raw -/c.raw", "/a/b.raw -/c.raw");
    row("ExtensionImages", "/a.raw:ro | /b.raw:root:ro,noexec", "/a.raw:ro /b.raw:root:ro,noexec");
    row("ExtensionImages", "a.raw", "unset");
    row("ExtensionImages", "/dev/sda", "/dev/sda", before257);
    row("ExtensionImages", "/dev/sda", "unset", since257);
    row("MountImages", "/a.raw:/mnt", "/a.raw:/mnt");
    row("MountImages", "-/a.raw:/mnt/:root:ro", "-/a.raw:/mnt:root:ro");
    row("MountImages", "/dev/sda:/mnt", "/dev/sda:/mnt");
    row("MountImages", "/a.raw", "unset");
    row("MountImages", "/a.raw:/mnt:toor:ro", "/a.raw:/mnt");
}

void TestMounts::credentialsAreReplacedByName_data()
{
    tableColumns();
    row("LoadCredential", "key:/etc/key", "key:/etc/key");
    row("LoadCredential", "key", "key");
    row("LoadCredential", "key:key", "key");
    row("LoadCredential", "a\\ b:/c", "a\\ b:/c");
    row("LoadCredential", "%i\\:a:/c", "unset");
    row("LoadCredential", "a%%b", "a%%b");
    row("ImportCredential", "*%i", "*%i");
    row("LoadCredential", "a:/a | b:/b | a:/c", "a:/c | b:/b");
    row("LoadCredential", "a:/a | b/c:/d", "a:/a");
    row("LoadCredential", "a:/a | b:c/d", "a:/a");
    row("LoadCredential", "a:/a | b:/c/../d", "a:/a");
    row("LoadCredential", "%N.key:/etc/%N", "%N.key:/etc/%N");
    row("LoadCredentialEncrypted", "key:/etc/key", "key:/etc/key");
    row("SetCredential", "key:some value", "key:some value");
    row("SetCredential", "key:a\\x20b", "key:a\\x20b");
    row("SetCredential", "key:a | key:b", "key:b");
    row("SetCredential", "key:a | other", "key:a");
    row("SetCredential", "key:a | other:\\q", "key:a");
    row("SetCredentialEncrypted", "key:aGVsbG8=", "key:aGVsbG8=");
    row("SetCredentialEncrypted", "key:aGVsbG8= | other:?", "key:aGVsbG8=");
    row("ImportCredential", "app.*", "app.*");
    row("ImportCredential", "a | b | a", "a | b");
    row("ImportCredential", "a | b*c", "a");
    row("ImportCredential", "app.*:other.", "app.*:other.", since257);
}

void TestMounts::wrongPartsAreRemarked_data()
{
    tableColumns();
    row("BindPaths", "-/a:/b:norbind /c", "");
    row("BindPaths", "/a b", "bad word 'b'");
    row("BindPaths", "/a:b", "bad word 'b'");
    row("BindPaths", "/a:/b:rbnd", "unknown word 'rbnd'");
    row("TemporaryFileSystem", "tmp", "bad word 'tmp'");
    row("StateDirectory", "app ../x", "bad word '../x'");
    row("StateDirectory", "private", "bad word 'private'");
    row("StateDirectory", "app:link:rw", "bad word 'app:link:rw'", since257);
    row("ConfigurationDirectory", "a:b", "bad word 'a:b'");
    row("MountImages", "/a.raw", "bad word '/a.raw'");
    row("ExtensionImages", "/a.raw:toor:ro", "unknown word 'toor'");
    row("LoadCredential", "a/b:/c", "bad line 'a/b:/c'");
    row("LoadCredential", "a", "");
    row("SetCredential", "a", "bad line 'a'");
    row("SetCredentialEncrypted", "a:?", "bad line 'a:?'");
    row("ImportCredential", "a?", "bad line 'a?'");
}

void TestMounts::onlyWhatIsMissingIsAdded_data()
{
    tableColumns();
    change("BindPaths", "/a", "/a /b:/c", "/b:/c");
    change("BindPaths", "unset", "/a", "/a");
    change("TemporaryFileSystem", "/var:ro", "/var:ro /tmp", "/tmp");
    change("StateDirectory", "app", "app:link", "app:link");
    change("StateDirectory", "app", "app other", "other");
    change("MountImages", "/a:/b", "/a:/b /c:/d", "/c:/d");
    change("ImportCredential", "a", "a | b*", "b*");
}

void TestMounts::listsThatAreResetTogetherNameEachOther()
{
    QCOMPARE(directive("BindPaths"_directive).resetsWith, std::string_view("BindReadOnlyPaths"));
    QCOMPARE(directive("LoadCredential"_directive).resetsWith, std::string_view("LoadCredentialEncrypted"));
    QCOMPARE(directive("SetCredential"_directive).resetsWith, std::string_view("SetCredentialEncrypted"));
    QCOMPARE(directive("ReadWritePaths"_directive).resetsWith, std::string_view());
}

static const casemate::tests::TestCase<TestMounts> registered;
#include "tst_mounts.moc"
