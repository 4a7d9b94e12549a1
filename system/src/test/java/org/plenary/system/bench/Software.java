package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the script unpacked the server and the database. */
final class Software {
  private Software() {}

  /** The directory that begins with a name such as {@code payara-}. */
  static Path directory(String name) {
    try (Stream<Path> all = Files.list(Path.of(System.getenv("PLENARY_SOFTWARE")))) {
      return all.filter(Files::isDirectory)
          .filter(path -> path.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
