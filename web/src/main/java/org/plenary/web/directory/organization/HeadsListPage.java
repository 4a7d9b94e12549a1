package org.plenary.web.directory.organization;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.directory.delegation.ApplyHead;
import org.plenary.directory.delegation.HeadsListService;
import org.plenary.shared.FieldException;
import org.plenary.web.directory.FormMessages;

/** A pasted or uploaded list of heads of mission: its differences, and applying those chosen. */
@Named
@ViewScoped
public class HeadsListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_BYTES = 500_000;

  @Inject private HeadsListService lists;
  @Inject private FormMessages messages;
  @Inject private Clock clock;

  private String text;
  private String day;
  private transient Part file;
  private List<HeadChoice> choices;
  private Integer applied;

  /** Offers today as the day of the list. */
  public void load() {
    day = LocalDate.now(clock).toString();
  }

  /** Compares the list with the directory. */
  public void compare() {
    applied = null;
    messages.accepted("form", this::read);
  }

  private void read() {
    choices = null;
    if (file != null && file.getSize() > 0) {
      text = content();
    }
    if (text == null || text.isBlank()) {
      throw new FieldException("text", "shared.required");
    }
    choices = lists.propose(text, date()).stream().map(HeadChoice::new).toList();
  }

  private String content() {
    if (file.getSize() > MAX_BYTES) {
      throw new FieldException("file", "organization.heads.fileTooLarge");
    }
    try (InputStream in = file.getInputStream()) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(MAX_BYTES));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new FieldException("file", "organization.heads.notUtf8");
    } catch (IOException e) {
      throw new FieldException("file", "organization.heads.malformed");
    }
  }

  private LocalDate date() {
    try {
      return LocalDate.parse(day == null ? "" : day.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("day", "shared.date.malformed", day);
    }
  }

  /** Applies what is ticked, all of it or nothing, and compares anew. */
  public void apply() {
    boolean done =
        messages.accepted(
            "changes",
            () -> {
              List<ApplyHead> chosen =
                  choices.stream().filter(HeadChoice::isChosen).map(HeadChoice::apply).toList();
              applied = lists.apply(chosen);
            });
    if (done) {
      choices = lists.propose(text, date()).stream().map(HeadChoice::new).toList();
    }
  }

  /** The rows of the list; null before it was compared. */
  public List<HeadChoice> getChoices() {
    return choices;
  }

  /** Whether any row would change anything. */
  public boolean isChanging() {
    return choices != null && choices.stream().anyMatch(choice -> choice.getRow().isChange());
  }

  /** How many changes were made; null if none were asked for. */
  public Integer getApplied() {
    return applied;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
