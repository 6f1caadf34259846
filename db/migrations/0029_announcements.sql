CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`who` text NOT NULL,
	`made_at` integer NOT NULL,
	`due` integer NOT NULL,
	`state` text NOT NULL,
	`ended_at` integer,
	`audience` text NOT NULL,
	`programmes` text,
	`texts` text NOT NULL,
	`ready` text,
	`readers` integer NOT NULL,
	`place` integer DEFAULT 0 NOT NULL,
	`stored` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `announcements_due` ON `announcements` (`due`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `announcements_by_time` ON `announcements` (`made_at`);--> statement-breakpoint
CREATE INDEX `announcements_ready` ON `announcements` (`ready`) WHERE ready is not null;--> statement-breakpoint
ALTER TABLE `people` ADD `announcements_refused_at` integer;