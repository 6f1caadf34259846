ALTER TABLE `interviews` ADD `corrects` integer REFERENCES interviews(id);--> statement-breakpoint
ALTER TABLE `interviews` ADD `taken_back_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `one_correction` ON `interviews` (`corrects`) WHERE corrects is not null;--> statement-breakpoint
ALTER TABLE `participations` ADD `ambassador` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `ambassadors_by_time` ON `participations` (`role`,`standing`,`applied_at`) WHERE ambassador = 1;--> statement-breakpoint
CREATE INDEX `ambassadors_by_name` ON `participations` (`role`,`standing`,`words`) WHERE ambassador = 1;