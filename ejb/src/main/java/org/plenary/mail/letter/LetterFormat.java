package org.plenary.mail.letter;

/** As what letters are printed. */
public enum LetterFormat {
  /** Tagged PDF. */
  PDF("application/pdf"),
  /** A document of Word. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String type;

  LetterFormat(String type) {
    this.type = type;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** How names of its files end, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
