package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** Uploaded files that are not handed out. */
@Dependent
class FileFigures implements FigureSource {
  private static final Figure QUARANTINED =
      new Figure("files_quarantined", "Uploaded files that wait for their check");
  private static final Figure REFUSED =
      new Figure("files_refused", "Uploaded files that did not pass their check");

  private final FileStanding files;

  @Inject
  FileFigures(FileStanding files) {
    this.files = files;
  }

  @Override
  public Map<Figure, Double> read() {
    FileStanding.Numbers numbers = files.read();
    return Map.of(QUARANTINED, (double) numbers.waiting(), REFUSED, (double) numbers.refused());
  }
}
