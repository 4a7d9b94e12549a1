package org.plenary.highlights;

/** As what the report is made. */
public enum HighlightsFormat {
  /** Tagged, to be handed out. */
  PDF("application/pdf"),
  /** For Word, to be edited on. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  HighlightsFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
