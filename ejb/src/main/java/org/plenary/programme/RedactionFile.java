package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Settings;

/**
 * The redactions once more, outside the database: one line each in the file {@code redactions} of
 * this installation's home, only ever appended to, without legal names. After a backup has been
 * restored it tells which ones are to be done again.
 */
@Dependent
class RedactionFile {
  private static final String NAME = "redactions";
  private static final String NOTHING = "-";

  @Inject private Settings settings;

  /**
   * A redaction.
   *
   * @param ref of its row in the database where it was made
   * @param mark null unless a typed name was hidden
   * @param publicName null where nothing was hidden
   */
  record Line(
      UUID ref, Instant at, Redaction.Kind kind, UUID subject, NameMark mark, String publicName) {
    static Line of(Redaction redaction) {
      String mark = redaction.nameMark();
      return new Line(
          redaction.ref(),
          redaction.at(),
          redaction.kind(),
          redaction.subjectRef(),
          mark == null ? null : NameMark.read(mark),
          redaction.publicName());
    }

    static Line read(String text) {
      String[] parts = text.split("\t", 6);
      return new Line(
          UUID.fromString(parts[0]),
          Instant.parse(parts[1]),
          Redaction.Kind.valueOf(parts[2]),
          UUID.fromString(parts[3]),
          NOTHING.equals(parts[4]) ? null : NameMark.read(parts[4]),
          NOTHING.equals(parts[5]) ? null : parts[5]);
    }

    @Override
    public String toString() {
      return String.join(
          "\t",
          ref.toString(),
          at.toString(),
          kind.name(),
          subject.toString(),
          mark == null ? NOTHING : mark.toString(),
          publicName == null ? NOTHING : publicName);
    }
  }

  void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) Redaction redaction) {
    append(List.of(Line.of(redaction)));
  }

  /** Appends what is not there yet. */
  void appendMissing(List<Redaction> redactions) {
    Set<UUID> there = lines().stream().map(Line::ref).collect(Collectors.toSet());
    append(
        redactions.stream()
            .filter(redaction -> !there.contains(redaction.ref()))
            .map(Line::of)
            .toList());
  }

  /** All lines; one that was cut off by a power failure is left out. */
  List<Line> lines() {
    Path file = file();
    try {
      return file == null || !Files.exists(file)
          ? List.of()
          : Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> line.split("\t", 6).length == 6)
              .map(Line::read)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(List<Line> lines) {
    Path file = file();
    if (file == null || lines.isEmpty()) {
      return;
    }
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
    try (FileChannel channel =
        FileChannel.open(
            file,
            options,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return settings.home().map(home -> home.resolve(NAME)).orElse(null);
  }
}
