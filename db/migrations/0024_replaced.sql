ALTER TABLE `submissions` ADD `status_before` text;--> statement-breakpoint
ALTER TABLE `submissions` ADD `replaced_by` text;