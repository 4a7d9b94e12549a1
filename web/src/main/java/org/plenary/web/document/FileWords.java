package org.plenary.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileState;
import org.plenary.web.shared.ReaderTexts;
import org.plenary.web.shared.Texts;

/** Files in the reader's words. */
@Named
@RequestScoped
public class FileWords {
  private static final long KILO = 1000;
  private static final long MEGA = 1_000_000;

  @Inject private ReaderTexts texts;

  /** Format and size, such as "PDF, 1.2 MB". */
  public String format(FileRow file) {
    return format(file, texts.texts());
  }

  /** The same in any language. */
  static String format(FileRow file, Texts texts) {
    return file.type().name() + ", " + size(file.size(), texts);
  }

  /** A size in thousands or millions of bytes; whole thousands below a million. */
  public static String size(long bytes, Texts texts) {
    if (bytes < MEGA - KILO / 2) {
      return texts.of("document.size.kilo", Math.max(1, Math.round((double) bytes / KILO)));
    }
    return texts.of("document.size.mega", (double) bytes / MEGA);
  }

  /** The class of the tag for a state. */
  public String kind(FileRow file) {
    return switch (file.state()) {
      case QUARANTINED -> "wait";
      case CLEAN -> "ok";
      case REFUSED -> "no";
    };
  }

  /** Whether something is to be said of it beside its format. */
  public boolean isUnusual(FileRow file) {
    return file.state() != FileState.CLEAN;
  }
}
