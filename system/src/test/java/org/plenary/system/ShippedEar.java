package org.plenary.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the EAR holds: the addresses of its pages and the texts of its interface. */
final class ShippedEar {
  private static final String TEXTS = "WEB-INF/classes/texts/";

  private static final Pattern CELL = Pattern.compile("(?:^|,)\"?([^,\"\\n]+)", Pattern.MULTILINE);

  private final Set<String> cells = new HashSet<>();
  private final SortedSet<String> pages = new TreeSet<>();
  private final Map<String, Map<String, String>> texts = new HashMap<>();

  ShippedEar(Path ear) {
    try (InputStream file = Files.newInputStream(ear);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().endsWith(".war")) {
          readWar(entries.readAllBytes());
        } else if (entry.getName().endsWith("plenary-ejb.jar")) {
          readReferenceData(entries.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + ear, e);
    }
  }

  private void readWar(byte[] war) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(war))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(TEXTS) && name.endsWith(".properties")) {
          readTexts(name, entries);
        } else if (name.endsWith(".xhtml") && !name.matches("(WEB-INF|META-INF|resources)/.*")) {
          pages.add("/" + name);
        }
      }
    }
  }

  private void readReferenceData(byte[] jar) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().matches("reference/.*\\.csv")) {
          String content = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
          CELL.matcher(content).results().forEach(cell -> cells.add(cell.group(1)));
        }
      }
    }
  }

  private void readTexts(String name, InputStream content) throws IOException {
    String language = name.replaceFirst(".*_(..)\\.properties", "$1");
    Properties properties = new Properties();
    properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
    Map<String, String> known = texts.computeIfAbsent(language, l -> new HashMap<>());
    properties.forEach((key, text) -> known.put((String) key, (String) text));
  }

  /** Addresses of all Faces pages, without parameters. */
  SortedSet<String> pages() {
    return pages;
  }

  /** Whether the reference data say this in English: names of places and of organizations. */
  boolean isReferenceData(String text) {
    return cells.contains(text);
  }

  /** Patterns by key in one language. */
  Map<String, String> texts(String language) {
    return texts.getOrDefault(language, Map.of());
  }
}
