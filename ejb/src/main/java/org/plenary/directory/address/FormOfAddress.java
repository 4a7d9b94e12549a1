package org.plenary.directory.address;

/**
 * How somebody is addressed.
 *
 * @param envelope name and function as on an envelope, in lines
 * @param salutation how a letter begins
 * @param closing how it ends
 * @param basis what it was taken from; if nothing, the texts are ""
 */
public record FormOfAddress(
    String envelope, String salutation, String closing, AddressBasis basis) {
  static FormOfAddress missing() {
    return new FormOfAddress("", "", "", AddressBasis.MISSING);
  }

  public boolean isMissing() {
    return basis == AddressBasis.MISSING;
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "FormOfAddress " + basis;
  }
}
