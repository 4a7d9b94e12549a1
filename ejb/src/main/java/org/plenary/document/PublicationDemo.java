package org.plenary.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.DemoPart;

/** A publication with files, made for the demonstration and saying so. */
@Dependent
public class PublicationDemo implements DemoPart {
  private static final int ORDER = 40;
  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.RU);

  private final PublicationRepository repository;
  private final FileRepository files;
  private final Clock clock;

  @Inject
  PublicationDemo(PublicationRepository repository, FileRepository files, Clock clock) {
    this.repository = repository;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    LocalDate today = LocalDate.now(clock);
    Publication guide =
        Publication.byHand(
            new EditPublication(
                null,
                0,
                "Guide to the demonstration",
                PublicationKind.HANDBOOK,
                PartialDate.of(today, PartialDate.Precision.MONTH),
                LANGUAGES,
                "Made for the demonstration of Plenary.",
                true));
    repository.add(guide);
    repository.flush();
    for (Language language : LANGUAGES) {
      String resource = "/demo/guide_" + language.code() + ".pdf";
      FileRow file =
          files.put(
              "guide-" + language.code() + ".pdf",
              () -> PublicationDemo.class.getResourceAsStream(resource));
      repository.add(new PublicationFile(guide.ref(), language, file.ref()));
    }
    repository.flush();
  }
}
