package org.plenary.migration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.shared.Roles;
import org.plenary.shared.importing.ImportRefused;
import org.plenary.shared.importing.MissingColumn;
import org.plenary.shared.importing.Problem;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Sheet;

/**
 * Loads the reference data: all files or none. Loading it twice changes nothing. Every cell that
 * cannot be taken is named with file, row, column and reason.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class ReferenceImport {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Instance<ReferenceTable> tables;

  /**
   * Loads the files that come with the application.
   *
   * @return how many rows were read
   * @throws ImportRefused with every problem found; nothing is changed then
   */
  public int load() {
    return load(file -> getClass().getResourceAsStream("/reference/" + file));
  }

  /**
   * Loads files from elsewhere.
   *
   * @param open opens a file by its name
   */
  public int load(Function<String, InputStream> open) {
    Problems problems = new Problems();
    int rows = 0;
    for (ReferenceTable table : inOrder()) {
      try (InputStream content = open.apply(table.file())) {
        Sheet sheet = Sheet.read(table.file(), content, problems);
        table.load(sheet, problems);
        entityManager.flush();
        rows += sheet.rows().size();
      } catch (MissingColumn e) {
        problems.add(new Problem(table.file(), 1, e.column(), e.reason()));
        break;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!problems.isEmpty()) {
      throw new ImportRefused(problems.list());
    }
    return rows;
  }

  /**
   * Loads files that someone chose, and for those not chosen the ones of the application.
   *
   * @param instead contents by name of file
   * @return how many rows were read
   * @throws ImportRefused with every problem found; nothing is changed then
   */
  public int loadWith(Map<String, byte[]> instead) {
    return load(
        file -> {
          byte[] content = instead.get(file);
          return content == null
              ? getClass().getResourceAsStream("/reference/" + file)
              : new ByteArrayInputStream(content);
        });
  }

  /** The names of the files, in the order of loading. */
  public List<String> files() {
    return inOrder().stream().map(ReferenceTable::file).toList();
  }

  private List<ReferenceTable> inOrder() {
    return tables.stream().sorted(Comparator.comparingInt(ReferenceTable::order)).toList();
  }
}
