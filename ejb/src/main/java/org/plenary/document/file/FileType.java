package org.plenary.document.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of files that are accepted: a closed list, by content and never by name alone. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** What it is served as. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files may end, the usual one first, without the dot. */
  public List<String> extensions() {
    return extensions;
  }

  boolean isArchive() {
    return switch (this) {
      case DOCX, XLSX, PPTX, ODT, ODS, ODP -> true;
      default -> false;
    };
  }

  /** All of them for people: "PDF, DOCX, …". */
  public static String all() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** All endings of names, for the field that chooses a file: ".pdf,.docx,…". */
  public static String accept() {
    return Arrays.stream(values())
        .flatMap(type -> type.extensions.stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(","));
  }
}
