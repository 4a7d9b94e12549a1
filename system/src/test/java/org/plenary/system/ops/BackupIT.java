package org.plenary.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.PlantedFiles;
import org.plenary.system.ops.Script.Outcome;

/** A backup taken while Plenary runs comes back whole, or not at all. */
class BackupIT {
  private static final String PASSPHRASE = "three words and a number 7";
  private static final Map<String, String> SECRET = Map.of("PLENARY_BACKUP_PASSPHRASE", PASSPHRASE);

  private final Instance plenary = Instance.shared();
  private Path directory;

  @BeforeEach
  void useADirectoryOfItsOwn() throws IOException {
    directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "backup");
  }

  @Test
  void everyTableComesBackAsItWas() throws IOException, SQLException {
    Path backup = directory.resolve("first");
    String file;
    try (Connection connection = connect();
        PlantedFiles planted = new PlantedFiles(connection, "backup-it")) {
      plenary.script(SECRET).succeed("backup", backup.toString());
      file = planted.inDump();
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
    Script restored = elsewhere("restored");
    restored.with(SECRET).succeed("restore", backup.toString());
    Path again = directory.resolve("again");
    restored.succeed("backup", again.toString());
    assertNothingIsChangedByABackupThatIsRefused(restored, again);
    String dump = dump(decrypted(backup));
    assertTrue(dump.contains(file), "the content of a file is not in the backup");
    for (String table : tables()) {
      assertTrue(dump.contains("`" + table + "`"), "not in the backup: " + table);
    }
    assertEquals(dump, dump(again));
  }

  private void assertNothingIsChangedByABackupThatIsRefused(Script home, Path backup)
      throws IOException {
    Path cut = Files.write(directory.resolve("cut-in-place"), head(backup));
    Path newer = directory.resolve("newer-in-place");
    repack(backup, newer, "schema=9999");
    String before = sums("restored");
    assertRefused(home.run("restore", cut.toString()), "is damaged or no backup");
    assertRefused(home.run("restore", newer.toString()), "is of a newer version (schema 9999");
    assertEquals(before, sums("restored"));
  }

  /** Of every file of a home but its logs and the marks of a run. */
  private String sums(String home) throws IOException {
    Path file = directory.resolve("sums-of-" + home);
    command(
        "/bin/bash",
        "-c",
        "cd '%s' && find . -type f ! -path './log/*' ! -name lock ! -name run.pid -print0 | sort -z | xargs -0 sha256sum > '%s'"
            .formatted(directory.resolve(home), file));
    return Files.readString(file);
  }

  @Test
  void whatIsThereIsPutAsideAndNothingIsReadWithoutThePassphrase() throws IOException {
    Path backup = directory.resolve("encrypted");
    plenary.script(SECRET).succeed("backup", backup.toString());
    String noted = Files.readString(plenary.home().resolve("last-backup")).strip();
    assertTrue(noted.endsWith("Z encrypted"), noted);
    byte[] start = Files.readAllBytes(backup);
    assertFalse(new String(start, StandardCharsets.ISO_8859_1).contains("flyway"));
    Script home = elsewhere("home");
    assertRefused(home.run("restore", backup.toString()), "is encrypted (give PLENARY_BACKUP");
    Map<String, String> wrong = Map.of("PLENARY_BACKUP_PASSPHRASE", "guessed");
    assertRefused(home.with(wrong).run("restore", backup.toString()), "the passphrase is wrong");
    assertFalse(Files.exists(directory.resolve("home/database")));
  }

  @Test
  void aDamagedOrNewerBackupIsRefused() throws IOException {
    Path backup = directory.resolve("whole");
    plenary.script(Map.of()).succeed("backup", backup.toString());
    Script home = elsewhere("home");
    Path damaged = Files.copy(backup, directory.resolve("damaged"));
    try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int byteThere = file.read();
      file.seek(file.length() / 2);
      file.write(byteThere ^ 1);
    }
    assertRefused(home.run("restore", damaged.toString()), "is damaged or no backup");
    Path cut = Files.write(directory.resolve("cut"), head(backup));
    assertRefused(home.run("restore", cut.toString()), "is damaged or no backup");
    Path newer = directory.resolve("newer");
    repack(backup, newer, "schema=9999");
    assertRefused(home.run("restore", newer.toString()), "is of a newer version (schema 9999");
    assertFalse(Files.exists(directory.resolve("home/database")));
  }

  @Test
  void aBackupThatDoesNotFitIsRemovedAndARunningPlenaryIsNotOverwritten() throws IOException {
    Path backup = directory.resolve("big");
    Script full = plenary.script(Map.of("PATH", pathWithFullDisk()));
    Outcome outcome = full.run("backup", backup.toString());
    assertRefused(outcome, "the backup is not complete and was removed");
    try (Stream<Path> left = Files.list(directory)) {
      assertEquals(List.of("tools"), left.map(p -> p.getFileName().toString()).toList());
    }
    plenary.script(Map.of()).succeed("backup", backup.toString());
    assertRefused(plenary.script(Map.of()).run("restore", backup.toString()), "Plenary runs in");
  }

  @Test
  void aBackupThatIsCutOffByAFullDiskIsRemoved() throws IOException {
    String whole = System.getenv("PATH");
    Path tools = Files.createDirectories(directory.resolve("tools"));
    Path tar = tools.resolve("tar");
    Files.writeString(
        tar, "#!/bin/bash\ntrap '' XFSZ; ulimit -f 100\nPATH='" + whole + "' exec tar \"$@\"\n");
    Files.setPosixFilePermissions(tar, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path before = Files.writeString(directory.resolve("backup"), "the backup of yesterday");
    Script full = plenary.script(Map.of("PATH", tools + ":" + whole));
    assertRefused(
        full.run("backup", before.toString()), "the backup is not complete and was removed");
    assertEquals("the backup of yesterday", Files.readString(before));
    try (Stream<Path> left = Files.list(directory)) {
      assertEquals(
          List.of("backup", "tools"), left.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }

  private Script elsewhere(String home) {
    return plenary.script(
        Map.of(
            "PLENARY_HOME", directory.resolve(home).toString(),
            "PLENARY_HTTP_PORT", String.valueOf(plenary.httpPort() + 4)));
  }

  private static void assertRefused(Outcome outcome, String why) {
    assertEquals(1, outcome.code(), outcome::toString);
    assertTrue(outcome.errors().contains(why), outcome::errors);
    assertEquals(1, outcome.errors().lines().count(), outcome::errors);
  }

  private List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet rows = connection.createStatement().executeQuery("show tables")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
  }

  private String dump(Path backup) throws IOException {
    Path unpacked = unpack(backup);
    try (InputStream sql =
        new GZIPInputStream(Files.newInputStream(unpacked.resolve("database.sql.gz")))) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path decrypted(Path backup) throws IOException {
    Path plain = directory.resolve("plain");
    Path keys = Files.createDirectory(directory.resolve("gpg"));
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
    command(
        "gpg",
        "--homedir",
        keys.toString(),
        "--batch",
        "--quiet",
        "--pinentry-mode",
        "loopback",
        "--passphrase",
        PASSPHRASE,
        "--output",
        plain.toString(),
        "--decrypt",
        backup.toString());
    return plain;
  }

  private static byte[] head(Path backup) throws IOException {
    try (InputStream whole = Files.newInputStream(backup)) {
      return whole.readNBytes((int) (Files.size(backup) * 2 / 3));
    }
  }

  private Path unpack(Path backup) throws IOException {
    Path target = Files.createTempDirectory(directory, "unpacked");
    command("tar", "-C", target.toString(), "-xf", backup.toString());
    return target;
  }

  /** The same backup with another schema in its manifest, and sums that are right. */
  private void repack(Path backup, Path target, String schema) throws IOException {
    Path unpacked = unpack(backup);
    Path manifest = unpacked.resolve("manifest");
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("schema=.*", schema));
    String sums = "find . -type f ! -name sums -print0 | sort -z | xargs -0 sha256sum > sums";
    command(
        "/bin/bash", "-c", "cd '" + unpacked + "' && " + sums + " && tar -cf '" + target + "' *");
  }

  private String pathWithFullDisk() throws IOException {
    Path tools = Files.createDirectories(directory.resolve("tools"));
    Path gzip = tools.resolve("gzip");
    Files.writeString(gzip, "#!/bin/sh\nhead -c 100 >/dev/full\n");
    Files.setPosixFilePermissions(gzip, PosixFilePermissions.fromString("rwxr-xr-x"));
    return tools + ":" + System.getenv("PATH");
  }

  private static void command(String... line) throws IOException {
    try {
      assertEquals(0, new ProcessBuilder(line).inheritIO().start().waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
