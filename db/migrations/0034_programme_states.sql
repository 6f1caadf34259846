ALTER TABLE `pairs` ADD `origin` text;--> statement-breakpoint
ALTER TABLE `pairs` ADD `formula` text;--> statement-breakpoint
ALTER TABLE `pairs` ADD `until` text;