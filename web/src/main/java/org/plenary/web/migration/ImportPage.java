package org.plenary.web.migration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.migration.ReferenceImport;
import org.plenary.shared.importing.ImportRefused;
import org.plenary.shared.importing.Problem;

/**
 * Loads the reference data again, or files in its place: all of them or none. What cannot be taken
 * is listed cell by cell.
 */
@Named
@RequestScoped
public class ImportPage {
  private static final int MAX_BYTES = 5_000_000;

  @Inject private ReferenceImport referenceImport;

  private List<Part> files;
  private List<Problem> problems = List.of();
  private Integer rows;
  private String unknownFile;

  /** Loads the files that come with the application. */
  public void loadAgain() {
    run(Map.of());
  }

  /** Loads the chosen files in the place of those of the same name. */
  public void loadFiles() throws IOException {
    Map<String, byte[]> uploaded = new HashMap<>();
    List<String> known = referenceImport.files();
    for (Part part : files()) {
      String name = part.getSubmittedFileName();
      if (!known.contains(name) || part.getSize() > MAX_BYTES) {
        unknownFile = name;
        return;
      }
      try (InputStream content = part.getInputStream()) {
        uploaded.put(name, content.readAllBytes());
      }
    }
    if (!uploaded.isEmpty()) {
      run(uploaded);
    }
  }

  private List<Part> files() {
    return files == null
        ? List.of()
        : files.stream()
            .filter(part -> part.getSubmittedFileName() != null && part.getSize() > 0)
            .toList();
  }

  private void run(Map<String, byte[]> instead) {
    try {
      rows = referenceImport.loadWith(instead);
    } catch (ImportRefused refused) {
      problems = refused.problems();
    }
  }

  /** The names of the files that can be loaded, in the order of loading. */
  public List<String> getNames() {
    return referenceImport.files();
  }

  /** What could not be taken; empty if nothing was tried or all was taken. */
  public List<Problem> getProblems() {
    return problems;
  }

  /** How many rows were read, null if nothing was loaded. */
  public Integer getRows() {
    return rows;
  }

  /** The name of a chosen file that is none of the reference data's, or too large; null if none. */
  public String getUnknownFile() {
    return unknownFile;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
