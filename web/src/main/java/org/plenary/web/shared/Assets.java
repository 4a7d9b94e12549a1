package org.plenary.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * Addresses of the style sheets, scripts and icons that Plenary serves itself. Each address carries
 * a hash of the content, so that browsers may keep the file for good.
 */
@Named
@ApplicationScoped
public class Assets {
  private static final String FOLDER = "/resources/plenary/";
  private final Map<String, String> addresses = new HashMap<>();
  @Inject private ServletContext context;

  @PostConstruct
  void hash() {
    Set<String> files = context.getResourcePaths(FOLDER);
    for (String file : files == null ? Set.<String>of() : files) {
      addresses.put(
          file.substring(FOLDER.length()), context.getContextPath() + file + "?v=" + hash(file));
    }
  }

  /**
   * The address of a file in {@code resources/plenary}, as it stands in a page.
   *
   * @param name name of the file, such as {@code app.css}
   * @throws IllegalArgumentException if there is no such file
   */
  public String href(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("No such file in " + FOLDER + ": " + name);
    }
    return address;
  }

  private String hash(String file) {
    try (InputStream content = context.getResourceAsStream(file)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
