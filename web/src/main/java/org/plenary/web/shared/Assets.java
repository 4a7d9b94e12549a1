package org.plenary.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The style sheets, scripts, fonts and icons that Plenary serves itself. Each address carries a
 * hash of the content, also those in style sheets, so that browsers may keep the file for good.
 */
@Named
@ApplicationScoped
public class Assets {
  /** Where they are, from the root of the application. */
  static final String FOLDER = "/resources/plenary/";

  private static final Pattern LINK = Pattern.compile("url\\(([a-z0-9.-]+)\\)");
  private static final String STYLE_SHEET = ".css";

  private static final Map<String, String> TYPES =
      Map.of(
          STYLE_SHEET,
          "text/css",
          ".js",
          "text/javascript",
          ".svg",
          "image/svg+xml",
          ".txt",
          "text/plain",
          ".woff2",
          "font/woff2");

  private final Map<String, Asset> assets = new HashMap<>();
  @Inject private ServletContext context;

  /**
   * A file.
   *
   * @param version of its content, as it stands in its address
   */
  record Asset(ReadyBytes bytes, String version) {}

  @PostConstruct
  void read() {
    List<String> files =
        context.getResourcePaths(FOLDER).stream()
            .filter(path -> !path.endsWith("/"))
            .sorted(Comparator.comparing(path -> path.endsWith(STYLE_SHEET)))
            .toList();
    for (String path : files) {
      String name = path.substring(FOLDER.length());
      byte[] content = content(path);
      if (name.endsWith(STYLE_SHEET)) {
        content = withVersions(content);
      }
      assets.put(name, new Asset(bytes(name, content), hash(content)));
    }
  }

  private static ReadyBytes bytes(String name, byte[] content) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.')));
    return type.startsWith("font/")
        ? ReadyBytes.compressed(type, content)
        : new ReadyBytes(type + ";charset=UTF-8", content);
  }

  /** Style sheets come last, so that what they link to is known. */
  private byte[] withVersions(byte[] styleSheet) {
    return LINK.matcher(new String(styleSheet, StandardCharsets.UTF_8))
        .replaceAll(
            link -> "url(" + link.group(1) + "?v=" + assets.get(link.group(1)).version() + ")")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The address of a file in {@code resources/plenary}, as it stands in a page.
   *
   * @param name name of the file, such as {@code app.css}
   * @throws IllegalArgumentException if there is no such file
   */
  public String href(String name) {
    Asset asset = find(name);
    if (asset == null) {
      throw new IllegalArgumentException("No such file in " + FOLDER + ": " + name);
    }
    return context.getContextPath() + FOLDER + name + "?v=" + asset.version();
  }

  /** The file of that name, or null. */
  Asset find(String name) {
    return assets.get(name);
  }

  private byte[] content(String path) {
    try (InputStream content = context.getResourceAsStream(path)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
