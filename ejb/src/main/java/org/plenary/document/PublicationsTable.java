package org.plenary.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code publications.csv}. */
@Dependent
public class PublicationsTable implements ReferenceTable {
  @Inject private PublicationRepository repository;

  @Override
  public String file() {
    return "publications.csv";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.imported(), Publication::importKey);
    for (Row row : sheet.rows()) {
      String title = row.required("title", 400);
      PublicationKind kind = row.requiredCode("kind", PublicationKind.class);
      PartialDate published = row.date("published").orElse(null);
      List<Language> languages = languages(row);
      String note = row.text("note", 500);
      Source source = row.requiredCode("source", Source.class);
      boolean whole = kind != null && !languages.isEmpty() && source != null;
      if (title != null && known.isFirst(row, "title", title) && whole) {
        Publication publication =
            known.find(title).orElseGet(() -> repository.add(Publication.imported(title)));
        if (publication.takes(hash(row, sheet))) {
          publication.describe(kind, published, languages);
          publication.cite(source, note);
        }
      }
    }
  }

  /** What a row says, to know it again. */
  private static String hash(Row row, Sheet sheet) {
    StringBuilder content = new StringBuilder();
    sheet.columns().forEach(column -> content.append(row.raw(column)).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Language> languages(Row row) {
    List<Language> languages = new ArrayList<>();
    if (row.isEmpty("languages")) {
      row.refuse("languages", "shared.required");
    }
    for (String code : row.list("languages")) {
      Optional<Language> language = language(code);
      if (language.isEmpty()) {
        row.refuse("languages", "shared.code.unknown", code);
      } else if (languages.contains(language.get())) {
        row.refuse("languages", "migration.import.twice", code);
      } else {
        languages.add(language.get());
      }
    }
    return languages;
  }

  private static Optional<Language> language(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
