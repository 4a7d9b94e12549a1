package org.plenary.shared;

/**
 * Which page of a list: the first is 0; a size is 1 to 500 rows.
 *
 * @throws DomainException keys {@code shared.page.negative}, {@code shared.page.size}; {@code
 *     shared.page.beyond} for a page that no list reaches
 */
public record PageRequest(int page, int size) {
  /** Rows of a page at most. */
  public static final int MAX_SIZE = 500;

  public PageRequest {
    if (page < 0) {
      throw new DomainException("shared.page.negative");
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new DomainException("shared.page.size", MAX_SIZE);
    }
    if (page > Integer.MAX_VALUE / size - 1) {
      throw new DomainException("shared.page.beyond", page);
    }
  }

  /** The page that begins at this row. */
  public static PageRequest at(int firstRow, int size) {
    return new PageRequest(firstRow / size, size);
  }

  public int firstRow() {
    return page * size;
  }
}
