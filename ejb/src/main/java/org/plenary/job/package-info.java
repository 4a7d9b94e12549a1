/**
 * What Plenary does by itself, for whoever administers it: which jobs there are, when each ran,
 * what came of it, when it runs next.
 *
 * <p>A row per job is its lease (rule 16): a node takes the row for {@link
 * org.plenary.job.JobTable#LEASE} before it runs the job, so that of several nodes one does; where
 * that node stops, another goes on when the lease is over. Knows no feature: they give their jobs
 * as beans of {@link org.plenary.shared.Job}.
 */
package org.plenary.job;
