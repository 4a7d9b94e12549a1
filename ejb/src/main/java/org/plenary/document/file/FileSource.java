package org.plenary.document.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a file come from; may be opened several times and gives the same each time.
 */
@FunctionalInterface
public interface FileSource {
  /** The bytes from the first; whoever opens closes. */
  InputStream open() throws IOException;
}
