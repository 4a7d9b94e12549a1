package org.plenary.web.directory.confirmation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.confirmation.DecayService;
import org.plenary.directory.confirmation.EntryLinkSending;
import org.plenary.directory.confirmation.LinkRecipient;
import org.plenary.directory.confirmation.SentLinks;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;

/** Who is about to be sent a link to their own entry, who is not and why, and what it says. */
@Named
@ViewScoped
public class ConfirmationSendPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EntryLinkSending links;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;

  private ArrayList<UUID> selected = new ArrayList<>();
  private String kind;
  private transient List<LinkRecipient> recipients;

  /** Reads whom to write to. */
  public void load() {
    String[] who = request.getParameterValues("who");
    Stream.of(who == null ? new String[0] : who)
        .limit(DecayService.MOST)
        .map(Addresses::ref)
        .distinct()
        .forEach(selected::add);
    if (!selected.isEmpty() && getRecipients().isEmpty()) {
      throw new NotFoundException();
    }
  }

  /** All who were selected, by name. */
  public List<LinkRecipient> getRecipients() {
    if (recipients == null) {
      recipients = selected.isEmpty() ? List.of() : links.preview(selected);
    }
    return recipients;
  }

  /** Those who are written to. */
  public List<LinkRecipient> getReached() {
    return getRecipients().stream().filter(one -> !one.isRefused()).toList();
  }

  /** Those who are not. */
  public List<LinkRecipient> getRefused() {
    return getRecipients().stream().filter(LinkRecipient::isRefused).toList();
  }

  /** The mail to the first of those who get it in each language. */
  public Map<Language, String> getMails() {
    Map<Language, String> mails = new LinkedHashMap<>();
    getReached().forEach(one -> mails.computeIfAbsent(one.language(), any -> links.text(one)));
    return mails;
  }

  /** Sends. */
  public String send() {
    String[] target = new String[1];
    messages.accepted(
        "form",
        () -> {
          if (getReached().isEmpty()) {
            throw new DomainException("confirmation.nobodySelected");
          }
          SentLinks sent = Retry.onTransient(() -> links.send(selected));
          target[0] =
              "confirmations.xhtml?faces-redirect=true"
                  + (kind == null || kind.isBlank() ? "" : "&kind=" + kind)
                  + "&sent="
                  + sent.step()
                  + "&count="
                  + sent.count();
        });
    return target[0];
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
