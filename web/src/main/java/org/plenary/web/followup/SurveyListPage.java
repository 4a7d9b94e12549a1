package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.followup.FollowUpService;
import org.plenary.followup.SurveyRow;
import org.plenary.shared.Page;
import org.plenary.web.shared.Params;

/** Surveys and how many answered. */
@Named
@RequestScoped
public class SurveyListPage {
  private static final int SIZE = 100;

  @Inject private FollowUpService followUp;

  private String page;
  private Page<SurveyRow> surveys;

  /** Reads the surveys. */
  public void load() {
    surveys = followUp.surveys(Params.page(page, SIZE));
  }

  public Page<SurveyRow> getSurveys() {
    return surveys;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
